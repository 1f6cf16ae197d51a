extension Rule {
    /// Who made a picture, where it is from, and under which license it is printed.
    static let creditRules: [Rule] = [
        .creditMissing, .licenseUnversioned, .licenseMissing, .licenseURLMissing, .licenseUnknown, .licenseConflict,
        .licenseNoDerivatives, .licenseNonCommercial, .licenseCheckDate, .sourceURLMissing, .sourceURLNotAPhotoPage,
        .creatorMissing, .hostAsCreator, .creditTitleMissing, .modificationUnstated, .agencyWithoutLicense, .supplierLineChanged,
        .creatorDiffers, .creditUnparsed,
    ]
}

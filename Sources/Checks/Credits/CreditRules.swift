extension Rule {
    /// Who made a picture, where it is from, and by what right it is shown.
    static let creditRules: [Rule] = [
        .creditMissing, .licenseUnversioned, .licenseMissing, .licenseURLMissing, .licenseUnknown, .licenseConflict,
        .lineAgainstFields,
        .licenseNDModified, .licenseNCCommercial, .licenseCheckDate, .sourceURLMissing, .sourceURLNotAPhotoPage,
        .creatorMissing, .hostAsCreator, .titleMissingFromCredit, .modificationUnstated, .agencyWithoutLicense,
        .supplierLineChanged, .creatorChanged, .copyrightUnnamed, .creditUnparsed,
        .creditPlaceholder, .embeddedDisagree, .rightsReserved,
    ]
}

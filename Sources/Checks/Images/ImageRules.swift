extension Rule {
    /// What a picture shows, to eyes and to readers without them.
    static let imageRules: [Rule] = [
        .imageSrcMissing, .imageUnreadable, .imageAltMissing, .imageAltIsFilename, .imageAltRedundant, .imageAIUnlabelled,
        .imageDamaged, .imageMetadataUnread, .imageEncodingGuessed, .imageMoving,
    ]
}

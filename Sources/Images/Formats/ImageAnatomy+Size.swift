extension ImageAnatomy {
    /// Refuses an image without pixels, or with more than the limit.
    func requireReadableSize() throws(ImageFault) {
        guard width > 0, height > 0 else { throw .empty }
        guard width <= ImageFault.pixelLimit / height else { throw .tooLarge(width: width, height: height) }
    }
}

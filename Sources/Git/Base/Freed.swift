internal import CLibgit2

/// A kind of libgit2 object that its receiver has to free.
protocol Freed {
    static func free(_ pointer: OpaquePointer)
}

internal import CLibgit2

/// A kind of libgit2 object that its receiver has to free.
protocol Freed {
    static func free(_ pointer: OpaquePointer)
}

/// The sole owner of one libgit2 object.
///
/// It lends its pointer for the time of a call and never gives it away: the optimiser may end an owner's life after its
/// last use, and a pointer that was read out of it does not count as a use.
struct Handle<Object: Freed>: ~Copyable {
    private let pointer: OpaquePointer

    /// Takes what `make` puts into its argument.
    init(_ function: StaticString, _ make: (inout OpaquePointer?) -> Int32) throws(GitError) {
        var pointer: OpaquePointer?
        try check(make(&pointer), function)
        guard let pointer else { throw GitError(code: GIT_ERROR.rawValue, function: "\(function)", message: "gave nothing") }
        self.pointer = pointer
    }

    private init(taking pointer: OpaquePointer) { self.pointer = pointer }

    /// Takes what `make` puts into its argument; nil where it finds nothing.
    static func ifFound(_ function: StaticString, _ make: (inout OpaquePointer?) -> Int32) throws(GitError) -> Handle? {
        var pointer: OpaquePointer?
        guard try found(make(&pointer), function), let pointer else { return nil }
        return Handle(taking: pointer)
    }

    deinit { Object.free(pointer) }

    /// Hands the pointer to `body`; it must not leave it.
    borrowing func withPointer<Result: ~Copyable, Failure: Error>(
        _ body: (OpaquePointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(pointer)
    }
}

/// The kinds of object that this module holds.
enum Kind {
    enum Repository: Freed { static func free(_ pointer: OpaquePointer) { git_repository_free(pointer) } }
    enum Database: Freed { static func free(_ pointer: OpaquePointer) { git_odb_free(pointer) } }
    enum RawObject: Freed { static func free(_ pointer: OpaquePointer) { git_odb_object_free(pointer) } }
    enum Object: Freed { static func free(_ pointer: OpaquePointer) { git_object_free(pointer) } }
    enum References: Freed { static func free(_ pointer: OpaquePointer) { git_refdb_free(pointer) } }
    enum Reference: Freed { static func free(_ pointer: OpaquePointer) { git_reference_free(pointer) } }
    enum ReferenceIterator: Freed { static func free(_ pointer: OpaquePointer) { git_reference_iterator_free(pointer) } }
    enum Reflog: Freed { static func free(_ pointer: OpaquePointer) { git_reflog_free(pointer) } }
    enum Transaction: Freed { static func free(_ pointer: OpaquePointer) { git_transaction_free(pointer) } }
    enum TreeBuilder: Freed { static func free(_ pointer: OpaquePointer) { git_treebuilder_free(pointer) } }
    enum Configuration: Freed { static func free(_ pointer: OpaquePointer) { git_config_free(pointer) } }
    enum ConfigurationIterator: Freed { static func free(_ pointer: OpaquePointer) { git_config_iterator_free(pointer) } }
    enum Index: Freed { static func free(_ pointer: OpaquePointer) { git_index_free(pointer) } }
    enum StatusList: Freed { static func free(_ pointer: OpaquePointer) { git_status_list_free(pointer) } }
    enum PackBuilder: Freed { static func free(_ pointer: OpaquePointer) { git_packbuilder_free(pointer) } }
    enum PackIndexer: Freed { static func free(_ pointer: OpaquePointer) { git_indexer_free(pointer) } }
    enum Patch: Freed { static func free(_ pointer: OpaquePointer) { git_patch_free(pointer) } }
}

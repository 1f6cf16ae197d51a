internal import CLibgit2

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

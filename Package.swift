// swift-tools-version: 6.2
import PackageDescription

/// Unsafe code fails to build with these settings; only `Git` and `Images`, which hold every pointer, do without the memory check.
let everywhere: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let pointerFree: [SwiftSetting] = everywhere + [.strictMemorySafety()]

let package = Package(
    name: "galley",
    products: [
        .executable(name: "galley", targets: ["galley"]),
        .library(name: "Newsroom", targets: ["Newsroom"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),
        .target(name: "COffline"),
        .target(name: "CTerminal"),
        .target(name: "Git", dependencies: ["CLibgit2", "COffline"], swiftSettings: everywhere),
        .target(
            name: "Signatures",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: pointerFree),
        .target(
            name: "Editorial",
            dependencies: [
                "Signatures", .product(name: "Crypto", package: "swift-crypto"), .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: pointerFree),
        .systemLibrary(name: "CGexiv2", providers: [.apt(["libgexiv2-2"])]),
        .target(
            name: "Images", dependencies: ["CGexiv2", "Editorial", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .target(name: "Intake", dependencies: ["Editorial"], swiftSettings: pointerFree),
        .target(
            name: "Newsroom", dependencies: ["Editorial", "Git", "Images", "Intake", "Signatures"], swiftSettings: pointerFree),
        .target(
            name: "GalleyCommand",
            dependencies: [
                "Editorial", "Intake", "Newsroom", "Signatures",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: pointerFree),
        .executableTarget(name: "galley", dependencies: ["CTerminal", "GalleyCommand"], swiftSettings: pointerFree),
        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: everywhere),
        .testTarget(name: "GitTests", dependencies: ["Git"], swiftSettings: everywhere),
        .testTarget(
            name: "SignaturesTests", dependencies: ["Signatures", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .testTarget(
            name: "EditorialTests", dependencies: ["Editorial", "SeededRandom", "Signatures"], swiftSettings: everywhere),
        .testTarget(
            name: "ImagesTests", dependencies: ["Editorial", "Images", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: everywhere),
        .testTarget(name: "IntakeTests", dependencies: ["Editorial", "Intake"], swiftSettings: everywhere),
        .testTarget(
            name: "NewsroomTests", dependencies: ["Editorial", "Git", "Newsroom", "SeededRandom", "Signatures"],
            exclude: ["Archives"],
            swiftSettings: everywhere),
        .testTarget(
            name: "CommandTests", dependencies: ["Editorial", "GalleyCommand", "Intake", "Newsroom", "galley"],
            exclude: ["Sessions"],
            swiftSettings: everywhere),
        .testTarget(name: "StressTests", dependencies: ["galley"], swiftSettings: everywhere),
        .testTarget(
            name: "AuditTests", dependencies: ["Editorial", "Git", "Newsroom", "SeededRandom", "galley"],
            exclude: ["Histories", "Scripts"], swiftSettings: everywhere),
        .testTarget(name: "ArchitectureTests", dependencies: ["Editorial"], swiftSettings: everywhere),
    ]
)

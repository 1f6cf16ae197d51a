internal import Crypto

extension MetadataReading {
    /// Whether a checksum is that of the datasets. It is an MD5, as Photoshop introduced it.
    static func isDigest(_ digest: [UInt8], of datasets: [UInt8]) -> Bool {
        Array(Insecure.MD5.hash(data: datasets)) == digest || digest.allSatisfy { $0 == 0 }
    }
}

import PhotoCredits
import Testing

@Suite("Credit lines: offices that send their own photographers")
struct OfficeLineTests {
    @Test(arguments: [
        CreditLine("NASA/Bill Ingalls", read: Credit(creator: "Bill Ingalls", source: "NASA")),
        CreditLine(
            "DoD photo by Navy Petty Officer 1st Class Dominique A. Pineiro",
            read: Credit(creator: "Navy Petty Officer 1st Class Dominique A. Pineiro", source: "DoD")),
        CreditLine(
            "U.S. Army photo by Staff Sgt. Jacob Kohrs", read: Credit(creator: "Staff Sgt. Jacob Kohrs", source: "U.S. Army")),
        CreditLine(
            "U.S. Air Force photo/Senior Airman Kim Lee",
            read: Credit(creator: "Senior Airman Kim Lee", source: "U.S. Air Force")),
        CreditLine(
            "(U.S. Marine Corps photo by Lance Cpl. Marcus Campbell/Released)",
            read: Credit(creator: "Lance Cpl. Marcus Campbell", source: "U.S. Marine Corps", caption: "Released")),
        CreditLine(
            "Photo by Sgt. 1st Class Sean Harp, U.S. Army",
            read: Credit(creator: "Sgt. 1st Class Sean Harp", source: "U.S. Army")),
        CreditLine(
            "Official White House Photo by Anna Hakes",
            read: Credit(creator: "Anna Hakes", source: "White House", caption: "Official")),
        CreditLine("White House photo by Tia Dufour", read: Credit(creator: "Tia Dufour", source: "White House")),
        CreditLine("KEI photo by Rosa Kim", doubt: Credit(creator: "Rosa Kim", source: "KEI")),
        CreditLine("WFP/Tom Lee", doubt: Credit(creator: "Tom Lee", source: "WFP")),
        CreditLine("IAEA / Dean Calma", doubt: Credit(creator: "Dean Calma", source: "IAEA")),
    ])
    func reads(_ line: CreditLine) {
        line.check()
    }
}

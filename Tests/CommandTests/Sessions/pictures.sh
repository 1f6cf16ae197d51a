# Makes small pictures byte by byte in ../pictures, each with something odd in what it says about itself.
mkdir -p ../pictures
byte() { printf "\\x$(printf %02x "$1")"; }
number() { byte $(($1 / 256)); byte $(($1 % 256)); }
# A segment of a JPEG file: its marker, and its content as printf writes it.
segment() {
    printf "$2" > ../pictures/segment
    printf '\xff'; byte "$1"; number $(($(wc -c < ../pictures/segment) + 2)); cat ../pictures/segment
    rm ../pictures/segment
}
# One dataset of IPTC.
dataset() { printf '\\x1c\\x02\\x%02x\\x00\\x%02x%s' "$1" "$(printf "$2" | wc -c)" "$2"; }
iptc() {
    length=$(printf "$1" | wc -c)
    segment 237 "Photoshop 3.0\\x008BIM\\x04\\x04\\x00\\x00\\x00\\x00\\x00\\x$(printf %02x "$length")$1\\x00"
}
# EXIF with one text: its tag, and the text.
exif() {
    length=$(printf "$2" | wc -c)
    segment 225 "Exif\\x00\\x00MM\\x00*\\x00\\x00\\x00\\x08\\x00\\x01$1\\x00\\x02\\x00\\x00\\x00\\x$(printf %02x "$length")\\x00\\x00\\x00\\x1a\\x00\\x00\\x00\\x00$2"
}
xmp() {
    segment 225 "http://ns.adobe.com/xap/1.0/\\x00<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'>$1</rdf:Description></rdf:RDF></x:xmpmeta>"
}
creator() { printf '%s' "<dc:creator><rdf:Seq><rdf:li>$1</rdf:li></rdf:Seq></dc:creator>"; }
picture() {
    printf '\xff\xd8'; cat
    printf '\xff\xc0\x00\x0b\x08\x00\x1e\x00\x28\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\x34%b' "$1"
}
end='\xff\xd9'
iptc "$(dataset 80 'Bo\x9ako \x8eu\x9eek')" | picture $end > ../pictures/letters.jpg
{ exif '\x01\x3b' 'Oduya Brandt\x00'; iptc "$(dataset 80 'Lee Ha-na')"; xmp "$(creator 'Jun Park')"; } | picture $end > ../pictures/three-names.jpg
exif '\x82\x98' 'Mina Cho\x00Quay Pictures\x00' | picture $end > ../pictures/two-owners.jpg
xmp "$(creator 'Quay Pictures')<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>(c) Quay Pictures. All rights reserved.</rdf:li></rdf:Alt></dc:rights><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang='x-default'>Print only</rdf:li></rdf:Alt></xmpRights:UsageTerms>" | picture $end > ../pictures/reserved.jpg
xmp "<photoshop:Headline>A</photoshop:Headline><photoshop:Headline>B</photoshop:Headline>$(creator 'Mina Cho')" | picture $end > ../pictures/twice.jpg
exif '\x01\x3b' 'OLYMPUS DIGITAL CAMERA\x00' | picture $end > ../pictures/camera.jpg
: | picture '' > ../pictures/no-end.jpg
printf '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic' > ../pictures/phone.heic
printf '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>Boats a year</title><rect width="9" height="9"/></svg>\n' > ../pictures/chart.svg
printf '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">\n<script>alert(1)</script></svg>\n' > ../pictures/script.svg
printf 'GIF89a\x28\x00\x1e\x00\x00\x00\x00\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00' > ../pictures/moving.gif
for frame in 1 2; do printf '\x21\xf9\x04\x00\x32\x00\x00\x00\x2c\x00\x00\x00\x00\x02\x00\x01\x00\x00\x02\x02\x4c\x01\x00'; done >> ../pictures/moving.gif
printf ';' >> ../pictures/moving.gif

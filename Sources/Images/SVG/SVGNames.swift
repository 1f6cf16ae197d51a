/// The elements and attributes of SVG that only draw, and the namespaces in which programs store their own data.
enum SVGNames {
    static let elements = words(
        """
        svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan tref textPath
        altGlyph linearGradient radialGradient stop pattern clipPath mask marker image view solidcolor mesh meshgradient meshpatch meshrow
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
        feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
        feSpecularLighting feSpotLight feTile feTurbulence flowRoot flowRegion flowPara flowSpan
        """)

    static let attributes = words(
        """
        id class style lang tabindex role focusable version baseProfile width height viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry
        fx fy fr d points pathLength dx dy rotate textLength lengthAdjust startOffset method spacing side transform gradientTransform
        patternTransform gradientUnits spreadMethod offset patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits
        markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits filterRes in in2 result stdDeviation edgeMode mode
        type values operator k1 k2 k3 k4 radius scale xChannelSelector yChannelSelector baseFrequency numOctaves seed stitchTiles
        surfaceScale diffuseConstant specularConstant specularExponent kernelUnitLength kernelMatrix order divisor bias targetX targetY
        preserveAlpha azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle tableValues slope intercept amplitude exponent
        media zoomAndPan contentStyleType requiredFeatures requiredExtensions systemLanguage externalResourcesRequired enable-background
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-profile
        color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font
        font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
        font-variant-ligatures font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning
        letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
        paint-order pointer-events shape-inside shape-margin shape-padding shape-rendering solid-color solid-opacity stop-color
        stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
        text-align text-align-last text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
        text-orientation text-overflow text-rendering text-transform transform-box transform-origin unicode-bidi vector-effect visibility
        white-space word-spacing writing-mode xmlns
        """)

    /// Attributes with text for people, in which brackets and the like have no meaning.
    static let words: Set<String> = ["id", "class", "lang", "role"]

    /// Attributes that may refer to a paint.
    static let paints: Set<String> = [
        "fill", "stroke", "mask", "clip-path", "filter", "cursor", "marker", "marker-start", "marker-mid", "marker-end",
        "shape-inside", "color-profile",
    ]

    /// Namespaces of programs' own data, which is not drawn.
    static let dataSpaces: Set<String> = [
        XMPPacket.rdf, "http://purl.org/dc/elements/1.1/", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
        "http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd", "adobe:ns:meta/",
        "http://ns.adobe.com/AdobeIllustrator/10.0/", "http://ns.adobe.com/Extensibility/1.0/", "http://ns.adobe.com/Graphs/1.0/",
        "http://www.bohemiancoding.com/sketch/ns", "http://www.serif.com/", "http://www.figma.com/figma/ns",
        "http://krita.org/namespaces/svg/krita", "http://vectornator.io", "https://boxy-svg.com",
    ]

    /// Whether an attribute of another namespace is a program's own data.
    static func isData(_ name: XMLName) -> Bool {
        switch name.space {
        case "http://www.w3.org/XML/1998/namespace": ["space", "lang", "id"].contains(name.local)
        case "http://www.w3.org/1999/xlink": ["title", "role", "type", "arcrole", "show", "actuate"].contains(name.local)
        default: dataSpaces.contains(name.space)
        }
    }

    /// Why a known SVG element is not allowed.
    static func reason(_ element: String) -> String {
        switch element.lowercased() {
        case "script", "handler", "listener": "runs a script"
        case "foreignobject", "iframe", "embed", "object", "audio", "video", "canvas": "can hold a page from elsewhere"
        case "a": "is a link: put the link into the text beside the picture"
        case "animate", "animatemotion", "animatetransform", "animatecolor", "set", "discard":
            "changes the picture while it is shown"
        case "font", "font-face", "font-face-src", "font-face-uri", "color-profile", "cursor", "feimage":
            "can bring in a file from elsewhere"
        default: "is none of those that draw"
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

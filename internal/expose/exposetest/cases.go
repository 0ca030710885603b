package exposetest

// Shapes is every shape of this package in every place.
func Shapes(u *Universe) []Case {
	var cases []Case
	for _, wrap := range append(wraps[:len(wraps):len(wraps)], randoms...) {
		cases = append(cases, wrap(u)...)
	}
	return cases
}

var wraps = []func(*Universe) []Case{
	Wrap[Text], Wrap[Bytes], Wrap[Addr],
	Single[Plain], Wrap[Node], Single[Tags], Single[Several],
	Single[EmbedsPlain], Single[EmbedsPointer], Single[EmbedsLower], Single[EmbedsText], Single[EmbedsLowerText],
	Single[EmbedsNamed], Single[EmbedsHidden], Single[EmbedsLowerNamed], Single[EmbedsLowerInline], Single[EmbedsInline], Single[Shadows], Single[ShadowsByTag],
	Single[Clash], Single[ClashTagged], Single[Diamond],
	Wrap[TextString], Wrap[TextStringPtr], Wrap[TextError], Wrap[TextBoth], Wrap[TextGo], Wrap[TextFormat],
	Wrap[TextJSON], Wrap[TextJSONPtr], Wrap[TextText], Wrap[TextTextPtr], Wrap[TextLog],
	Wrap[BytesString], Wrap[BytesText], Wrap[Letters], Wrap[IntString], Wrap[IntText],
	Wrap[StructString], Wrap[StructStringPtr], Wrap[StructError], Wrap[StructErrorPtr], Wrap[StructBoth],
	Wrap[StructGo], Wrap[StructGoPtr], Wrap[StructFormat], Wrap[StructFormatPtr],
	Wrap[StructJSON], Wrap[StructJSONPtr], Wrap[StructText], Wrap[StructTextPtr], Wrap[StructTwo],
	Wrap[StructLog], Wrap[StructLogPtr], Wrap[StructLogGroup], Wrap[StructLogSelf], Wrap[StructAll], Wrap[StructOdd],
	Wrap[Promotes], Wrap[PromotesPtr], Wrap[PromotesThroughPtr], Wrap[PromotesJSON], Wrap[PromotesIface],
	Wrap[PromotesErr], Wrap[Ambiguous], Wrap[Overrides],
	Wrap[StructXML], Wrap[StructXMLPtr], Single[StructXMLAttr], Single[TextXMLAttr],
	Single[XMLKinds], Single[XMLRaw], Single[XMLData], Single[XMLTextComment], Single[XMLMode],
	Single[XMLChars], Single[XMLCharsPtr], Single[XMLCharsTextPtr], Single[XMLCharsBytes], Single[XMLCharsNamed], Single[XMLCharsAny],
	Wrap[StructGob], Wrap[StructGobPtr], Wrap[StructBinary], Wrap[StructBinaryPtr], Wrap[StructBinaryTwo],
	Single[KeyString], Single[KeyText], Single[KeyInt], Single[KeyNumber], Single[KeyStruct], Single[KeyMarsh], Single[KeyAny],
	Single[Errors], Single[[]error],
	Wrap[StructErrorJSON], Wrap[StructErrorText], Wrap[StructStringText], Wrap[StructStringJSON], Wrap[StructStringGo],
	Wrap[Unencodable], Single[RefusedNumber], Single[RefusedInside], Single[RefusedEmbedded],
	Single[RefusedBehind], Single[RefusedUnlessZero], Single[RefusedBut],
}

//go:generate sh -c "go run ./gen > random.go.new && mv random.go.new random.go"

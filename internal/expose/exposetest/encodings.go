package exposetest

//lint:file-ignore U1000 encoders read the fields, by reflection

import "encoding/xml"

// Types with the methods of encodings other than JSON, on the value or on the
// pointer.
type (
	StructXML       struct{ A, b string }
	StructXMLPtr    struct{ A, b string }
	StructXMLAttr   struct{ A, b string }
	TextXMLAttr     string
	StructGob       struct{ A, b string }
	StructGobPtr    struct{ A, b string }
	StructBinary    struct{ A, b string }
	StructBinaryPtr struct{ A, b string }
	// StructBinaryTwo has one method on the value and one on the pointer.
	StructBinaryTwo struct{ A, b string }

	// XMLKinds has a field of each kind that XML knows.
	XMLKinds struct {
		Attr       string      `xml:"attr,attr"`
		AttrText   TextText    `xml:"attrtext,attr"`
		AttrPtr    *TextText   `xml:"attrptr,attr"`
		AttrOwn    TextXMLAttr `xml:"attrown,attr"`
		AttrString TextString  `xml:"attrstring,attr"`
		AttrBytes  []byte      `xml:"attrbytes,attr"`
		Chars      TextText    `xml:",chardata"`
		Comment    TextString  `xml:",comment"`
		Elem       TextText    `xml:"outer>elem"`
		Other      StructXML   `xml:"outer>other"`
		Any        string      `xml:",any"`
		Omit       string      `xml:"omit,omitempty"`
	}
	// XMLRaw has what is written as it is.
	XMLRaw struct {
		Inner string `xml:",innerxml"`
	}
	// XMLData has a CDATA section.
	XMLData struct {
		Data string `xml:",cdata"`
	}
	// XMLChars and its like have character data of other kinds.
	XMLChars struct {
		Chars StructXML `xml:",chardata"`
		Elem  string    `xml:"elem"`
	}
	XMLCharsPtr struct {
		Chars *TextText `xml:",chardata"`
	}
	XMLCharsTextPtr struct {
		Chars *string `xml:",cdata"`
	}
	XMLCharsBytes struct {
		Chars []byte `xml:",chardata"`
	}
	XMLCharsNamed struct {
		Chars Bytes `xml:",chardata"`
	}
	XMLCharsAny struct {
		Chars any `xml:",chardata" fill:"Addr"`
	}
	// XMLTextComment has a comment of a type with MarshalText.
	XMLTextComment struct {
		Note TextText `xml:",comment"`
	}
	// XMLMode has fields of the same name that do not hide each other.
	XMLMode struct {
		Addr
		Road string `xml:"Street,attr"`
	}
)

func (StructXML) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	return e.EncodeElement("ZxStructXMLMarshalXMLxZ", start)
}

func (*StructXMLPtr) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	return e.EncodeElement("ZxStructXMLPtrMarshalXMLxZ", start)
}

func (StructXMLAttr) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	return xml.Attr{Name: name, Value: "ZxStructXMLAttrMarshalXMLAttrxZ"}, nil
}

func (TextXMLAttr) MarshalXMLAttr(name xml.Name) (xml.Attr, error) {
	return xml.Attr{Name: name, Value: "ZxTextXMLAttrMarshalXMLAttrxZ"}, nil
}

func (StructGob) GobEncode() ([]byte, error)     { return []byte("ZxStructGobGobEncodexZ"), nil }
func (*StructGobPtr) GobEncode() ([]byte, error) { return []byte("ZxStructGobPtrGobEncodexZ"), nil }
func (StructBinary) MarshalBinary() ([]byte, error) {
	return []byte("ZxStructBinaryMarshalBinaryxZ"), nil
}
func (*StructBinaryPtr) MarshalBinary() ([]byte, error) {
	return []byte("ZxStructBinaryPtrMarshalBinaryxZ"), nil
}
func (StructBinaryTwo) MarshalText() ([]byte, error) {
	return []byte("ZxStructBinaryTwoMarshalTextxZ"), nil
}
func (*StructBinaryTwo) MarshalBinary() ([]byte, error) {
	return []byte("ZxStructBinaryTwoMarshalBinaryxZ"), nil
}

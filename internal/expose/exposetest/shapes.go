package exposetest

//lint:file-ignore U1000 encoders read the fields, by reflection
//lint:file-ignore SA5008 "-," is a tag that encoders are to be tried with

import (
	"fmt"
	"io"
	"log/slog"
	"reflect"
)

// Types without methods.
type (
	// Text is a string with a name.
	Text string
	// Bytes are bytes with a name.
	Bytes []byte
	// Addr has a field of each case.
	Addr struct {
		Street string
		zip    string
	}
	addr struct {
		City string
		lane string
	}
	// Plain has a field of each kind.
	Plain struct {
		Name string
		addr Addr
		P    *Addr
		PP   **Addr
		If   any `fill:"*Addr"`
		is   any `fill:"Addr"`
		Sl   []*Addr
		SlV  []Addr
		M    map[string]*Addr
		MV   map[string]Addr
		A    [2]Addr
		PS   *string
		PL   *[]string
		PM   *map[string]string
		N    int
		u    uint32
		Raw  []byte
		B    Bytes
		T    Text
		Nest [][]string
		MM   map[string]map[string]string
		Anys []any          `fill:"Addr"`
		AnyM map[string]any `fill:"*Addr"`
		_    string
	}
	// Node contains itself.
	Node struct {
		Name string `json:"name"`
		Note string `json:"-"`
		Next *Node
		Kids []Node
	}
	// Tags has what each encoder leaves out.
	Tags struct {
		A string `json:"-"`
		B string `json:"-,"`
		C string `json:",omitempty"`
		D string `json:"d,omitzero"`
		E int    `json:"e,string"`
		F string `xml:"-"`
		G string `yaml:"-"`
		H string `bson:"-"`
		I string `msgpack:"-"`
		J string `dynamodbav:"-"`
		K string `json:"k" xml:"k,attr" yaml:"k" bson:"k" msgpack:"k" dynamodbav:"k"`
		L string `gob:"-"`
		M string `log:"-"`
		N string `yaml:"-," bson:"-,"`
		O string `msgpack:"-,omitempty" dynamodbav:"-,omitempty"`
		n string
	}
)

// Structs with embedded ones.
type (
	// EmbedsPlain embeds a struct without methods.
	EmbedsPlain struct {
		Addr
		Other string
	}
	// EmbedsPointer embeds a pointer.
	EmbedsPointer struct {
		*Addr
		Other string
	}
	// EmbedsLower embeds a type without an initial capital.
	EmbedsLower struct {
		addr
		Other string
	}
	// EmbedsText embeds what is no struct.
	EmbedsText struct {
		Text
		Other string
	}
	text string
	// EmbedsLowerText embeds what is neither a struct nor exported.
	EmbedsLowerText struct {
		text
		Other string
	}
	// EmbedsNamed gives the embedded struct a name.
	EmbedsNamed struct {
		Addr  `json:"addr" xml:"addr" yaml:"addr" bson:"addr" msgpack:"addr" dynamodbav:"addr"`
		Other string
	}
	// EmbedsLowerNamed does so with a type without an initial capital.
	EmbedsLowerNamed struct {
		addr  `json:"addr" xml:"addr" yaml:"addr" msgpack:"addr" dynamodbav:"addr"`
		Other string
	}
	// EmbedsLowerInline embeds one in place.
	EmbedsLowerInline struct {
		addr  `yaml:",inline"`
		Other string
	}
	// EmbedsHidden hides the embedded struct.
	EmbedsHidden struct {
		Addr  `json:"-" xml:"-" yaml:"-" bson:"-" msgpack:"-" dynamodbav:"-"`
		Other string
	}
	// EmbedsInline says what some encoders want to hear.
	EmbedsInline struct {
		Addr  `yaml:",inline" bson:",inline" msgpack:",inline"`
		Other string
	}
	// Shadows has a field that hides the embedded one.
	Shadows struct {
		Addr
		Street string
	}
	// ShadowsByTag hides it by its name in JSON only.
	ShadowsByTag struct {
		Addr
		Road string `json:"Street,omitempty"`
	}
	second struct{ Street, Only string }
	// Clash embeds two structs with a field of the same name.
	Clash struct {
		Addr
		second
	}
	third struct {
		Street string `json:"Street"`
	}
	// ClashTagged has one of them tagged.
	ClashTagged struct {
		Addr
		third
	}
	mid1 struct{ Addr }
	mid2 struct{ Addr }
	// Diamond embeds the same struct twice.
	Diamond struct {
		mid1
		mid2
	}
)

// Types with methods, each on the value or on the pointer. What a method
// returns is a mark of its own.
type (
	// TextString and its like have one method, on the value.
	TextString    string
	TextStringPtr string
	TextError     string
	TextBoth      string
	TextGo        string
	TextFormat    string
	TextJSON      string
	TextJSONPtr   string
	TextText      string
	TextTextPtr   string
	TextLog       string
	BytesString   []byte
	BytesText     []byte
	Letter        byte
	// Letters are a list of bytes that have a method.
	Letters   []Letter
	IntString int
	IntText   int

	StructString    struct{ A, b string }
	StructStringPtr struct{ A, b string }
	StructError     struct{ A, b string }
	StructErrorPtr  struct{ A, b string }
	StructBoth      struct{ A, b string }
	StructGo        struct{ A, b string }
	StructGoPtr     struct{ A, b string }
	StructFormat    struct{ A, b string }
	StructFormatPtr struct{ A, b string }
	StructJSON      struct{ A, b string }
	StructJSONPtr   struct{ A, b string }
	StructText      struct{ A, b string }
	StructTextPtr   struct{ A, b string }
	StructTwo       struct{ A, b string }
	StructLog       struct{ A, b string }
	StructLogPtr    struct{ A, b string }
	StructAll       struct{ A, b string }
	// StructErrorJSON and its like have two methods, and the order counts.
	StructErrorJSON  struct{ A, b string }
	StructErrorText  struct{ A, b string }
	StructStringText struct{ A, b string }
	StructStringJSON struct{ A, b string }
	StructStringGo   struct{ A, b string }
	// StructLogGroup logs itself as a group, one attribute of which is in clear.
	StructLogGroup struct{ A, b string }
	// StructLogSelf logs itself as a value that is encoded in turn.
	StructLogSelf struct{ A, b string }
	// StructOdd has methods with the right names and other signatures.
	StructOdd struct{ A, b string }
)

func (TextString) String() string                  { return "ZxTextStringStringxZ" }
func (*TextStringPtr) String() string              { return "ZxTextStringPtrStringxZ" }
func (TextError) Error() string                    { return "ZxTextErrorErrorxZ" }
func (TextBoth) Error() string                     { return "ZxTextBothErrorxZ" }
func (TextBoth) String() string                    { return "ZxTextBothStringxZ" }
func (TextGo) GoString() string                    { return "ZxTextGoGoStringxZ" }
func (TextFormat) Format(s fmt.State, verb rune)   { io.WriteString(s, "ZxTextFormatFormatxZ") }
func (TextJSON) MarshalJSON() ([]byte, error)      { return []byte(`"ZxTextJSONMarshalJSONxZ"`), nil }
func (*TextJSONPtr) MarshalJSON() ([]byte, error)  { return []byte(`"ZxTextJSONPtrMarshalJSONxZ"`), nil }
func (TextText) MarshalText() ([]byte, error)      { return []byte("ZxTextTextMarshalTextxZ"), nil }
func (*TextTextPtr) MarshalText() ([]byte, error)  { return []byte("ZxTextTextPtrMarshalTextxZ"), nil }
func (TextLog) LogValue() slog.Value               { return slog.StringValue("ZxTextLogLogValuexZ") }
func (BytesString) String() string                 { return "ZxBytesStringStringxZ" }
func (BytesText) MarshalText() ([]byte, error)     { return []byte("ZxBytesTextMarshalTextxZ"), nil }
func (Letter) String() string                      { return "ZxLetterStringxZ" }
func (IntString) String() string                   { return "ZxIntStringStringxZ" }
func (IntText) MarshalText() ([]byte, error)       { return []byte("ZxIntTextMarshalTextxZ"), nil }
func (StructString) String() string                { return "ZxStructStringStringxZ" }
func (*StructStringPtr) String() string            { return "ZxStructStringPtrStringxZ" }
func (StructError) Error() string                  { return "ZxStructErrorErrorxZ" }
func (*StructErrorPtr) Error() string              { return "ZxStructErrorPtrErrorxZ" }
func (StructBoth) Error() string                   { return "ZxStructBothErrorxZ" }
func (StructBoth) String() string                  { return "ZxStructBothStringxZ" }
func (StructGo) GoString() string                  { return "ZxStructGoGoStringxZ" }
func (*StructGoPtr) GoString() string              { return "ZxStructGoPtrGoStringxZ" }
func (StructFormat) Format(s fmt.State, verb rune) { io.WriteString(s, "ZxStructFormatFormatxZ") }
func (*StructFormatPtr) Format(s fmt.State, verb rune) {
	io.WriteString(s, "ZxStructFormatPtrFormatxZ")
}
func (StructJSON) MarshalJSON() ([]byte, error) { return []byte(`"ZxStructJSONMarshalJSONxZ"`), nil }
func (*StructJSONPtr) MarshalJSON() ([]byte, error) {
	return []byte(`"ZxStructJSONPtrMarshalJSONxZ"`), nil
}
func (StructText) MarshalText() ([]byte, error) { return []byte("ZxStructTextMarshalTextxZ"), nil }
func (*StructTextPtr) MarshalText() ([]byte, error) {
	return []byte("ZxStructTextPtrMarshalTextxZ"), nil
}
func (StructTwo) MarshalText() ([]byte, error)  { return []byte("ZxStructTwoMarshalTextxZ"), nil }
func (*StructTwo) MarshalJSON() ([]byte, error) { return []byte(`"ZxStructTwoMarshalJSONxZ"`), nil }
func (StructLog) LogValue() slog.Value          { return slog.StringValue("ZxStructLogLogValuexZ") }
func (*StructLogPtr) LogValue() slog.Value      { return slog.StringValue("ZxStructLogPtrLogValuexZ") }
func (StructAll) LogValue() slog.Value          { return slog.StringValue("ZxStructAllLogValuexZ") }
func (StructAll) Error() string                 { return "ZxStructAllErrorxZ" }
func (StructAll) String() string                { return "ZxStructAllStringxZ" }
func (StructAll) GoString() string              { return "ZxStructAllGoStringxZ" }
func (StructAll) MarshalJSON() ([]byte, error)  { return []byte(`"ZxStructAllMarshalJSONxZ"`), nil }
func (StructAll) MarshalText() ([]byte, error)  { return []byte("ZxStructAllMarshalTextxZ"), nil }
func (StructErrorJSON) Error() string           { return "ZxStructErrorJSONErrorxZ" }
func (StructErrorJSON) MarshalJSON() ([]byte, error) {
	return []byte(`"ZxStructErrorJSONMarshalJSONxZ"`), nil
}
func (StructErrorText) Error() string { return "ZxStructErrorTextErrorxZ" }
func (StructErrorText) MarshalText() ([]byte, error) {
	return []byte("ZxStructErrorTextMarshalTextxZ"), nil
}
func (StructStringText) String() string { return "ZxStructStringTextStringxZ" }
func (StructStringText) MarshalText() ([]byte, error) {
	return []byte("ZxStructStringTextMarshalTextxZ"), nil
}
func (StructStringJSON) String() string { return "ZxStructStringJSONStringxZ" }
func (StructStringJSON) MarshalJSON() ([]byte, error) {
	return []byte(`"ZxStructStringJSONMarshalJSONxZ"`), nil
}
func (StructStringGo) String() string         { return "ZxStructStringGoStringxZ" }
func (StructStringGo) GoString() string       { return "ZxStructStringGoGoStringxZ" }
func (s StructLogGroup) LogValue() slog.Value { return slog.GroupValue(slog.String("a", s.A)) }
func (s StructLogSelf) LogValue() slog.Value  { return slog.AnyValue(StructJSON(s)) }
func (StructOdd) String(prefix string) string { return "ZxStructOddStringxZ" }
func (StructOdd) Error() []byte               { return []byte("ZxStructOddErrorxZ") }
func (StructOdd) GoString() int               { return 0 }
func (StructOdd) MarshalText() string         { return "ZxStructOddMarshalTextxZ" }
func (StructOdd) LogValue() string            { return "ZxStructOddLogValuexZ" }

// Structs whose methods come from what they embed.
type (
	// Promotes has the String method of what it embeds.
	Promotes struct {
		StructString
		Other string
	}
	// PromotesPtr has it on the pointer.
	PromotesPtr struct {
		StructStringPtr
		Other string
	}
	// PromotesThroughPtr has it on both.
	PromotesThroughPtr struct {
		*StructStringPtr
		Other string
	}
	// PromotesJSON is encoded as what it embeds.
	PromotesJSON struct {
		StructJSON
		Other string
	}
	// PromotesIface has the method of an interface that it embeds.
	PromotesIface struct {
		fmt.Stringer `fill:"StructString"`
		Other        string
	}
	// PromotesErr is an error because it embeds one.
	PromotesErr struct {
		error `fill:"*StructErrorPtr"`
		Other string
	}
	// Ambiguous embeds two types with the method, and so has none.
	Ambiguous struct {
		StructString
		TextString
		Other string
	}
	// Overrides declares the method itself.
	Overrides struct {
		StructString
		Other string
	}
)

func (Overrides) String() string { return "ZxOverridesStringxZ" }

// Maps whose keys and elements have methods.
type (
	KeyString struct{ M map[TextString]TextString }
	KeyText   struct{ M map[TextText]TextText }
	KeyInt    struct{ M map[IntText]int }
	KeyNumber struct{ M map[IntString]IntString }
	KeyStruct struct{ M map[Addr]Addr }
	KeyMarsh  struct{ M map[StructText]StructText }
	KeyAny    struct {
		M map[any]string
	}
)

// Errors are a list of errors.
type Errors struct {
	L []error `fill:"*StructErrorPtr"`
}

// Unencodable has what encoding/json refuses.
type Unencodable struct {
	A, b string
	F    func() string
	C    chan string
}

// What JSON and YAML refuse whatever it holds.
type (
	RefusedNumber struct {
		A string
		C complex128
	}
	RefusedInside struct {
		A string
		L [1]struct{ U Unencodable }
	}
	RefusedEmbedded struct {
		A string
		Unencodable
	}
)

// What they refuse where it holds something alone.
type (
	RefusedBehind struct {
		A            string
		P            *Unencodable   `fill:"nil"`
		I            any            `fill:"nil"`
		L            []Unencodable  `fill:"nil"`
		M            map[int]func() `fill:"nil"`
		E            [0]chan string
		*Unencodable `fill:"nil"`
	}
	RefusedUnlessZero struct {
		A string
		F func() `json:",omitzero" yaml:"-" bson:"-" msgpack:"-" dynamodbav:"-"`
		H func() `json:"-" yaml:"-" bson:"-" msgpack:"-" dynamodbav:"-"`
		u func()
	}
	RefusedBut struct {
		A string
		F ComplexText
	}
	// ComplexText redacts itself.
	ComplexText complex128
)

func (ComplexText) MarshalText() ([]byte, error) { return []byte("ZxComplexTextTextxZ"), nil }

// Several is a struct of types that redact themselves.
type Several struct {
	A TextString
	B *StructString
	c StructString
	D StructStringPtr
	E *StructStringPtr
	F []StructString
	G map[string]StructStringPtr
	H any   `fill:"StructError"`
	i any   `fill:"StructError"`
	J error `fill:"*StructErrorPtr"`
	K StructJSON
	L StructJSONPtr
	M *StructJSONPtr
	N []StructJSONPtr
	O [1]StructTextPtr
	P map[string]StructTextPtr
	Q StructLog
	R []StructLog
	S any `fill:"StructJSONPtr"`
	T any `fill:"*StructJSONPtr"`
	U StructFormat
	v *StructFormat
	W *StructGo
}

// samples are the types that the tag `fill` of an interface field names.
var samples = map[string]reflect.Type{
	"Addr":            reflect.TypeFor[Addr](),
	"*Profile":        reflect.TypeFor[*Profile](),
	"*Addr":           reflect.TypeFor[*Addr](),
	"StructString":    reflect.TypeFor[StructString](),
	"StructError":     reflect.TypeFor[StructError](),
	"*StructErrorPtr": reflect.TypeFor[*StructErrorPtr](),
	"StructJSONPtr":   reflect.TypeFor[StructJSONPtr](),
	"*StructJSONPtr":  reflect.TypeFor[*StructJSONPtr](),
}

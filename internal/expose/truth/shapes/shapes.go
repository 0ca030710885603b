// Package shapes holds types with the methods that encoders and loggers of
// other modules call. What a method returns is a mark of its own.
package shapes

import (
	"bytes"
	"fmt"
	"io"

	dynamo "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	phuslu "github.com/phuslu/log"
	"github.com/rs/zerolog"
	"github.com/vmihailenco/msgpack/v5"
	bson1 "go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/bsontype"
	"go.mongodb.org/mongo-driver/v2/bson"
	"go.uber.org/zap/zapcore"

	"github.com/piivet/piivet/internal/expose/exposetest"
)

// Types with one method, on the value or on the pointer.
type (
	StructYAML       struct{ A, b string }
	StructYAMLPtr    struct{ A, b string }
	StructYAMLAgain  struct{ A, b string }
	StructBSON       struct{ A, b string }
	StructBSONPtr    struct{ A, b string }
	StructBSONDoc    struct{ A, b string }
	StructBSON1      struct{ A, b string }
	StructBSON1Ptr   struct{ A, b string }
	StructBSON1Proxy struct{ A, b string }
	KeyBSON          struct{ A, b string }
	TextKeyBSON      string
	StructMsgpack    struct{ A, b string }
	StructMsgpackPtr struct{ A, b string }
	StructMsgpackRaw struct{ A, b string }
	StructDynamo     struct{ A, b string }
	StructDynamoPtr  struct{ A, b string }
	StructZap        struct{ A, b string }
	StructZapPtr     struct{ A, b string }
	ListZap          []string
	StructZerolog    struct{ A, b string }
	StructZerologPtr struct{ A, b string }
	ListZerolog      []string
	StructLogr       struct{ A, b string }
	StructLogrPtr    struct{ A, b string }
	StructLogrAgain  struct{ A, b string }
	StructLogrText   struct{ A, b string }
	StructKlog       struct{ A, b string }
	StructPhuslu     struct{ A, b string }
	StructPhusluPtr  struct{ A, b string }
	StructRich       struct{ A, b string }
)

func (StructYAML) MarshalYAML() (any, error)        { return "ZxStructYAMLMarshalYAMLxZ", nil }
func (*StructYAMLPtr) MarshalYAML() (any, error)    { return "ZxStructYAMLPtrMarshalYAMLxZ", nil }
func (s StructYAMLAgain) MarshalYAML() (any, error) { return &exposetest.StructText{A: s.A}, nil }

func (StructBSON) MarshalBSONValue() (byte, []byte, error) {
	typ, data, err := bson.MarshalValue("ZxStructBSONMarshalBSONValuexZ")
	return byte(typ), data, err
}

func (*StructBSONPtr) MarshalBSONValue() (byte, []byte, error) {
	typ, data, err := bson.MarshalValue("ZxStructBSONPtrMarshalBSONValuexZ")
	return byte(typ), data, err
}

func (StructBSONDoc) MarshalBSON() ([]byte, error) {
	return bson.Marshal(map[string]string{"x": "ZxStructBSONDocMarshalBSONxZ"})
}

func (StructBSON1) MarshalBSONValue() (bsontype.Type, []byte, error) {
	return bson1.MarshalValue("ZxStructBSON1MarshalBSONValuexZ")
}

func (*StructBSON1Ptr) MarshalBSONValue() (bsontype.Type, []byte, error) {
	return bson1.MarshalValue("ZxStructBSON1PtrMarshalBSONValuexZ")
}

func (s StructBSON1Proxy) ProxyBSON() (any, error) { return StructBSON1{A: s.A}, nil }

func (KeyBSON) MarshalKey() (string, error)     { return "ZxKeyBSONMarshalKeyxZ", nil }
func (TextKeyBSON) MarshalKey() (string, error) { return "ZxTextKeyBSONMarshalKeyxZ", nil }

func (StructMsgpack) EncodeMsgpack(e *msgpack.Encoder) error {
	return e.EncodeString("ZxStructMsgpackEncodeMsgpackxZ")
}

func (*StructMsgpackPtr) EncodeMsgpack(e *msgpack.Encoder) error {
	return e.EncodeString("ZxStructMsgpackPtrEncodeMsgpackxZ")
}

func (StructMsgpackRaw) MarshalMsgpack() ([]byte, error) {
	return msgpack.Marshal("ZxStructMsgpackRawMarshalMsgpackxZ")
}

func (StructDynamo) MarshalDynamoDBAttributeValue() (dynamo.AttributeValue, error) {
	return &dynamo.AttributeValueMemberS{Value: "ZxStructDynamoxZ"}, nil
}

func (*StructDynamoPtr) MarshalDynamoDBAttributeValue() (dynamo.AttributeValue, error) {
	return &dynamo.AttributeValueMemberS{Value: "ZxStructDynamoPtrxZ"}, nil
}

func (StructZap) MarshalLogObject(e zapcore.ObjectEncoder) error {
	e.AddString("x", "ZxStructZapMarshalLogObjectxZ")
	return nil
}

func (*StructZapPtr) MarshalLogObject(e zapcore.ObjectEncoder) error {
	e.AddString("x", "ZxStructZapPtrMarshalLogObjectxZ")
	return nil
}

func (ListZap) MarshalLogArray(e zapcore.ArrayEncoder) error {
	e.AppendString("ZxListZapMarshalLogArrayxZ")
	return nil
}

func (StructZerolog) MarshalZerologObject(e *zerolog.Event) {
	e.Str("x", "ZxStructZerologMarshalZerologObjectxZ")
}

func (*StructZerologPtr) MarshalZerologObject(e *zerolog.Event) {
	e.Str("x", "ZxStructZerologPtrMarshalZerologObjectxZ")
}

func (ListZerolog) MarshalZerologArray(a *zerolog.Array) { a.Str("ZxListZerologMarshalZerologArrayxZ") }

func (StructLogr) MarshalLog() any     { return "ZxStructLogrMarshalLogxZ" }
func (*StructLogrPtr) MarshalLog() any { return "ZxStructLogrPtrMarshalLogxZ" }
func (s StructLogrAgain) MarshalLog() any {
	return exposetest.Pub[exposetest.StructString]{X: exposetest.StructString{A: s.A}}
}
func (s StructLogrText) MarshalLog() any { return exposetest.StructJSON{A: s.A} }

func (StructKlog) WriteText(b *bytes.Buffer) { b.WriteString("ZxStructKlogWriteTextxZ") }

func (StructPhuslu) MarshalObject(e *phuslu.Entry) { e.Str("x", "ZxStructPhusluMarshalObjectxZ") }
func (*StructPhusluPtr) MarshalObject(e *phuslu.Entry) {
	e.Str("x", "ZxStructPhusluPtrMarshalObjectxZ")
}

// StructRich is an error that prints more than its message.
func (StructRich) Error() string { return "ZxStructRichErrorxZ" }

// Format prints what errors with a stack print.
func (StructRich) Format(s fmt.State, verb rune) { io.WriteString(s, "ZxStructRichFormatxZ") }

// BSONKeys has maps whose keys have methods.
type BSONKeys struct {
	A map[KeyBSON]string
	B map[TextKeyBSON]string
}

// Inlines has fields in place that have methods of their own.
type Inlines struct {
	X StructBSON `bson:",inline"`
	Y StructYAML `yaml:",inline"`
}

// Cases is every shape in every place, those of exposetest included.
func Cases(u *exposetest.Universe) []exposetest.Case {
	cases := exposetest.Shapes(u)
	for _, wrap := range []func(*exposetest.Universe) []exposetest.Case{
		exposetest.Wrap[StructYAML], exposetest.Wrap[StructYAMLPtr], exposetest.Wrap[StructYAMLAgain],
		exposetest.Wrap[StructBSON], exposetest.Wrap[StructBSONPtr], exposetest.Wrap[StructBSONDoc],
		exposetest.Wrap[StructBSON1], exposetest.Wrap[StructBSON1Ptr], exposetest.Wrap[StructBSON1Proxy], exposetest.Single[BSONKeys], exposetest.Single[Inlines],
		exposetest.Wrap[StructMsgpack], exposetest.Wrap[StructMsgpackPtr], exposetest.Wrap[StructMsgpackRaw],
		exposetest.Wrap[StructDynamo], exposetest.Wrap[StructDynamoPtr],
		exposetest.Wrap[StructZap], exposetest.Wrap[StructZapPtr], exposetest.Wrap[ListZap], exposetest.Wrap[StructRich],
		exposetest.Wrap[StructZerolog], exposetest.Wrap[StructZerologPtr], exposetest.Wrap[ListZerolog],
		exposetest.Wrap[StructLogr], exposetest.Wrap[StructLogrPtr], exposetest.Wrap[StructLogrAgain], exposetest.Wrap[StructLogrText],
		exposetest.Wrap[StructKlog], exposetest.Wrap[StructPhuslu], exposetest.Wrap[StructPhusluPtr],
	} {
		cases = append(cases, wrap(u)...)
	}
	return cases
}

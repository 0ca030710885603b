package truth

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log"
	"regexp"
	"strings"
	"testing"

	burnt "github.com/BurntSushi/toml"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go/service/dynamodb/dynamodbattribute"
	"github.com/fxamacker/cbor/v2"
	jsoniter "github.com/json-iterator/go"
	"github.com/pelletier/go-toml/v2"
	"github.com/vmihailenco/msgpack/v5"
	bson1 "go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/v2/bson"
	"gopkg.in/yaml.v3"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/expose/exposetest"
	"github.com/piivet/piivet/internal/expose/truth/shapes"
)

func TestMain(m *testing.M) {
	log.SetOutput(io.Discard) // where msgpack and apex say what they cannot do
	m.Run()
}

func suite(t *testing.T) *exposetest.Suite {
	t.Helper()
	u, err := exposetest.Load("github.com/piivet/piivet/internal/expose/truth/shapes")
	if err != nil {
		t.Fatal(err)
	}
	return &exposetest.Suite{Universe: u, Cases: shapes.Cases(u), Calls: calls}
}

// calls run the methods that write to their parameter, each through the
// encoder that calls it.
var calls = exposetest.Calls{
	"Format":               func(x any) string { return fmt.Sprintf("%v", x) },
	"MarshalXML":           marshalXML,
	"EncodeMsgpack":        output(runMsgpack),
	"MarshalLogObject":     output(runZap(zapAny)),
	"MarshalLogArray":      output(runZap(zapAny)),
	"MarshalZerologObject": output(runZerolog),
	"MarshalZerologArray":  output(runZerologArray),
	"MarshalObject":        output(runPhuslu),
	"WriteText":            writeText,
}

func output(run func(any) (string, error)) func(any) string {
	return func(x any) string {
		out, _ := run(x)
		return out
	}
}

func marshalXML(x any) string {
	var b strings.Builder
	e := xml.NewEncoder(&b)
	if err := x.(xml.Marshaler).MarshalXML(e, xml.StartElement{Name: xml.Name{Local: "x"}}); err != nil {
		return err.Error()
	}
	e.Flush()
	return b.String()
}

func writeText(x any) string {
	var b bytes.Buffer
	x.(interface{ WriteText(*bytes.Buffer) }).WriteText(&b)
	return b.String()
}

// caught makes an error of a panic of the encoder.
func caught(run func(any) (string, error)) func(any) (string, error) {
	return func(v any) (out string, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("panic: %v", r)
			}
		}()
		return run(v)
	}
}

func check(t *testing.T, s *exposetest.Suite, encoders ...exposetest.Encoder) {
	t.Helper()
	for _, e := range encoders {
		name, _, _ := strings.Cut(e.Name, " ")
		e.Views = []expose.View{{Encoder: name}}
		e.Run = caught(e.Run)
		s.Check(t, e)
	}
}

func TestEncodings(t *testing.T) {
	check(t, suite(t),
		exposetest.Encoder{Name: "yaml", Run: runYAML, Refuses: 100},
		exposetest.Encoder{Name: "bson", Run: runBSON, Refuses: 40},
		exposetest.Encoder{Name: "bson-v1", Run: runBSON1, Refuses: 40},
		// Which of two methods msgpack calls on a pointer depends on what the
		// process encoded before.
		exposetest.Encoder{Name: "msgpack", Run: runMsgpack, NoNumbers: true, Refuses: 120, Skip: func(name string) bool {
			return strings.Contains(name, "StructBinaryTwo") && strings.ContainsAny(name, "*P")
		}},
		exposetest.Encoder{Name: "cbor", Run: runCBOR, NoNumbers: true, Refuses: 40},
		exposetest.Encoder{Name: "toml", Run: runTOML, Refuses: 50},
		exposetest.Encoder{Name: "toml-v2", Run: runTOML2, Refuses: 40},
		exposetest.Encoder{Name: "dynamodb", Run: runDynamo, Refuses: 80},
		exposetest.Encoder{Name: "dynamodb-v1", Run: runDynamo1, Refuses: 80, Skip: embedding},
		exposetest.Encoder{Name: "dynamodb-v1 loose", Run: runDynamo1, Refuses: 80, Superset: true},
		exposetest.Encoder{Name: "jsoniter", Run: runJSONIter, Refuses: 40, Skip: embedding},
		exposetest.Encoder{Name: "jsoniter compatible", Run: runJSONIterCompatible, Refuses: 40, Skip: embedding},
		exposetest.Encoder{Name: "jsoniter loose", Run: runJSONIter, Refuses: 40, Superset: true},
	)
}

// embedding picks the structs with embedded fields that hide each other: which
// ones json-iterator, and version 1 of the SDK of AWS, then write depends on their order.
func embedding(name string) bool {
	return strings.Contains(name, "Random") || strings.Contains(name, "Shadows") || strings.Contains(name, "Clash")
}

func runYAML(v any) (string, error) {
	out, err := yaml.Marshal(v)
	return string(out), err
}

func runBSON(v any) (string, error) {
	typ, data, err := bson.MarshalValue(v)
	if err != nil {
		return "", err
	}
	return plainBSON(bson.RawValue{Type: typ, Value: data}), nil
}

func runBSON1(v any) (string, error) {
	typ, data, err := bson1.MarshalValue(v)
	if err != nil {
		return "", err
	}
	return plainBSON(bson1.RawValue{Type: typ, Value: data}), nil
}

// plainBSON is the text of a value without the names of its types.
func plainBSON(v fmt.Stringer) string {
	return regexp.MustCompile(`\{"\$\w+":"(\w+)"\}`).ReplaceAllString(v.String(), "$1")
}

func runMsgpack(v any) (string, error) {
	out, err := msgpack.Marshal(v)
	return string(out), err
}

func runCBOR(v any) (string, error) {
	out, err := cbor.Marshal(v)
	return string(out), err
}

// Only tables are documents.
func runTOML(v any) (string, error) {
	out, err := burnt.Marshal(map[string]any{"x": v})
	return string(out), err
}

func runTOML2(v any) (string, error) {
	out, err := toml.Marshal(map[string]any{"x": v})
	return string(out), err
}

func runDynamo(v any) (string, error) {
	av, err := attributevalue.Marshal(v)
	if err != nil {
		return "", err
	}
	var plain any
	if err := attributevalue.Unmarshal(av, &plain); err != nil {
		return "", errors.Join(err)
	}
	return fmt.Sprintf("%f %v", plain, plain), nil
}

func runDynamo1(v any) (string, error) {
	av, err := dynamodbattribute.Marshal(v)
	if err != nil {
		return "", err
	}
	var plain any
	if err := dynamodbattribute.Unmarshal(av, &plain); err != nil {
		return "", err
	}
	return fmt.Sprintf("%f %v", plain, plain), nil
}

func runJSONIter(v any) (string, error) {
	out, err := jsoniter.Marshal(v)
	return string(out), err
}

func runJSONIterCompatible(v any) (string, error) {
	out, err := jsoniter.ConfigCompatibleWithStandardLibrary.Marshal(v)
	return string(out), err
}

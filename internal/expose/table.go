package expose

import (
	"maps"
	"slices"
)

// An encoder decides what is shown of an item: it shows it whole, asks one of
// its methods, or queues its parts.
type encoder interface {
	visit(w *walk, it item)
}

// Encoders lists the names that a [View] can have, sorted.
func Encoders() []string { return slices.Sorted(maps.Keys(encoders)) }

// Known reports whether name is one of [Encoders].
func Known(name string) bool { return encoders[name] != nil }

// The methods that encoders call, fmt's apart.
var (
	marshalJSON    = method{name: "MarshalJSON", signature: "() ([]uint8, error)"}
	marshalText    = method{name: "MarshalText", signature: "() ([]uint8, error)"}
	marshalBinary  = method{name: "MarshalBinary", signature: "() ([]uint8, error)"}
	gobEncode      = method{name: "GobEncode", signature: "() ([]uint8, error)"}
	marshalXML     = method{name: "MarshalXML", signature: "(*encoding/xml.Encoder, encoding/xml.StartElement) (error)", result: written}
	marshalXMLAttr = method{name: "MarshalXMLAttr", signature: "(encoding/xml.Name) (encoding/xml.Attr, error)"}
	marshalYAML    = method{name: "MarshalYAML", signature: "() (any, error)", again: "yaml"}
	marshalBSON    = method{name: "MarshalBSON", signature: "() ([]uint8, error)"}
	bsonValue      = method{name: "MarshalBSONValue", signature: "() (uint8, []uint8, error)", result: 1}
	oldBSONValue   = method{name: "MarshalBSONValue", signature: "() (go.mongodb.org/mongo-driver/bson/bsontype.Type, []uint8, error)", result: 1}
	oldBSONProxy   = method{name: "ProxyBSON", signature: "() (any, error)", again: "bson-v1"}
	bsonKey        = method{name: "MarshalKey", signature: "() (string, error)"}
	encodeMsgpack  = method{name: "EncodeMsgpack", signature: "(*github.com/vmihailenco/msgpack/v5.Encoder) (error)", result: written}
	marshalMsgpack = method{name: "MarshalMsgpack", signature: "() ([]uint8, error)"}
	marshalCBOR    = method{name: "MarshalCBOR", signature: "() ([]uint8, error)"}
	marshalTOML    = method{name: "MarshalTOML", signature: "() ([]uint8, error)"}
	oldDynamoValue = method{
		name:      "MarshalDynamoDBAttributeValue",
		signature: "(*github.com/aws/aws-sdk-go/service/dynamodb.AttributeValue) (error)",
		result:    written,
	}
	dynamoValue = method{
		name:      "MarshalDynamoDBAttributeValue",
		signature: "() (github.com/aws/aws-sdk-go-v2/service/dynamodb/types.AttributeValue, error)",
	}
)

// encoders is the table. A view with a name that is not in it shows
// everything that can be reached.
var encoders = join(general, trees, databases, loggers)

func join(tables ...map[string]encoder) map[string]encoder {
	all := map[string]encoder{}
	for _, table := range tables {
		maps.Copy(all, table)
	}
	return all
}

// The encoders that show a part of a text.
const (
	URLPath = "url-path"
	// URLFront is its path, user and password.
	URLFront = "url-front"
	URLOpen  = "url-open"
	// URLQuery is what stands behind its path.
	URLQuery = "url-query"
	// URLFragment is what stands behind its number sign.
	URLFragment = "url-fragment"
)

var general = map[string]encoder{
	"all": raw{},
	// A form: all of it, by its keys. The text of a URL: all of it, by its parts.
	"form": raw{},
	"url":  raw{},
	// What functions that take text do with it.
	"text": front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	// Parts of a text that is the text of a URL, where whoever follows the data
	// tells them apart: what stands before the question mark, all but the password.
	URLPath:     front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	URLFront:    front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	URLOpen:     front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	URLFragment: front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	URLQuery:    front{methods: []method{errorMethod}, then: View{Encoder: "all"}},
	// The message of an error, nothing of other values.
	"error":           front{methods: []method{errorMethod}},
	"print":           printing{},
	"printf":          printing{},
	"template":        templating{},
	"template-html":   templating{html: true},
	"template-script": templateScript{},
	"context-value":   contextValue{},
	"go-mask":         unmasked{tag: "mask"},
	"validator":       validated{tag: "validate"},
	// Parameters of SDKs: what a request is made of.
	"exported": tree{fields: fieldRule{}, keys: keyRule{values: true}, empty: true},
}

var (
	jsonMethods = []method{marshalJSON, marshalText}
	jsonFields  = fieldRule{tag: "json", embed: unnamed, lower: lowerStructs}
)

var (
	bsonFields = fieldRule{tag: "bson", bare: true, embed: onRequest}
	bsonKeys   = keyRule{methods: []method{bsonKey, marshalText}}
	// Types that the driver has encoders for, whatever fields they have.
	bsonScalars = []string{
		"time.Time", "go.mongodb.org/mongo-driver/v2/bson.Decimal128", "go.mongodb.org/mongo-driver/bson/primitive.Decimal128",
	}
)

// jsonTree and yamlTree hand out what they have written when all of it is.
var (
	jsonTree = tree{
		methods:   jsonMethods,
		receivers: byAddress,
		fields:    jsonFields,
		keys:      keyRule{methods: []method{marshalText}},
		refuses:   true,
	}
	yamlTree = tree{
		methods: []method{marshalYAML, marshalText},
		fields:  fieldRule{tag: "yaml", bare: true, embed: onRequest, lower: lowerAll},
		keys:    keyRule{values: true},
		refuses: true,
	}
)

// writing is the encoder that may have written a part of what it fails on.
func (e tree) writing() tree {
	e.refuses = false
	return e
}

// trees are the encodings that let tags decide.
var trees = map[string]encoder{
	"json": jsonTree,
	// Version 2 writes as it goes, and can be told how to write a type.
	"json-v2": jsonTree.writing(),
	// json-iterator finds the methods of pointers in more places.
	"jsoniter": tree{
		methods:   jsonMethods,
		receivers: byAddress,
		addresses: true,
		fields:    fieldRule{tag: "json", embed: unnamed, loose: true},
		keys:      keyRule{methods: []method{marshalText}, text: true},
	},
	"xml": tree{
		methods:   []method{marshalXML, marshalText},
		receivers: byAddress,
		fields:    fieldRule{tag: "xml", embed: always, lower: lowerAll, options: &xmlOptions},
		keys:      keyRule{none: true},
	},
	"xml-attr": tree{
		methods:   []method{marshalXMLAttr, marshalText},
		receivers: byAddress,
		fields:    fieldRule{},
		keys:      keyRule{none: true},
	},
	"xml-text": xmlText{},
	"gob": tree{
		methods:   []method{gobEncode, marshalBinary},
		receivers: byCopy,
		fields:    fieldRule{},
		keys:      keyRule{values: true},
	},
	"yaml": yamlTree,
	// To a writer, where what does not fit into memory set aside is written early.
	"yaml-stream": yamlTree.writing(),
	"bson": tree{
		methods:   []method{bsonValue, marshalBSON},
		receivers: byAddress,
		fields:    bsonFields,
		keys:      bsonKeys,
		scalars:   bsonScalars,
	},
	// Version 1 of the driver knows other methods.
	"bson-v1": tree{
		methods:   []method{oldBSONValue, marshalBSON, oldBSONProxy},
		receivers: byAddress,
		fields:    bsonFields,
		keys:      bsonKeys,
		scalars:   bsonScalars,
	},
	"msgpack": tree{
		methods:   []method{encodeMsgpack, marshalMsgpack, marshalBinary, marshalText},
		receivers: byCopyLast,
		fields:    fieldRule{tag: "msgpack", hide: hideDashName, lower: lowerAll},
		keys:      keyRule{values: true},
		errors:    true,
	},
	"cbor": tree{
		methods:   []method{marshalCBOR, marshalBinary},
		receivers: byCopy,
		fields:    fieldRule{tag: "cbor", instead: "json", embed: unnamed, lower: lowerStructs},
		keys:      keyRule{values: true},
		scalars:   []string{"time.Time", "math/big.Int"},
		refuses:   true,
	},
	"toml": tree{
		methods:   []method{marshalTOML, marshalText},
		receivers: byAddress,
		fields:    fieldRule{tag: "toml", embed: unnamed, lower: lowerStructs, every: true},
		keys:      keyRule{},
	},
	// The other library, which knows no method of its own without being told to.
	"toml-v2": tree{
		methods:   []method{marshalText},
		receivers: byCopy,
		texts:     true,
		fields:    fieldRule{tag: "toml", embed: unnamed, lower: lowerInterfaces, first: true, even: true},
		keys:      keyRule{methods: []method{marshalText}, text: true},
		refuses:   true,
	},
	"dynamodb": tree{
		methods:   []method{dynamoValue},
		receivers: byAddress,
		fields:    fieldRule{tag: "dynamodbav", hide: hideDashName, embed: unnamed, lower: lowerStructs},
		keys:      keyRule{methods: []method{marshalText}, text: true, then: "print"},
		scalars:   []string{"time.Time"},
	},
	// Version 1 of the SDK takes the names of JSON where it has none.
	"dynamodb-v1": tree{
		methods:   []method{oldDynamoValue},
		receivers: byAddress,
		fields:    fieldRule{tag: "dynamodbav", instead: "json", hide: hideDashName, embed: unnamed, lower: lowerAll},
		keys:      keyRule{then: "print"},
		scalars:   []string{"time.Time"},
	},
}

// xmlOptions: attributes and character data know other methods than elements,
// comments and raw XML none.
var xmlOptions = options{
	"attr": "xml-attr", "chardata": "xml-text", "cdata": "xml-text", "comment": "all", "innerxml": "all",
}

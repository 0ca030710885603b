package model

import "slices"

// The encoders that a row may name for what is shown of a value. What each
// shows is the matter of package expose, which has one for every name here.
var encoders = []string{
	"all", "exported",
	"text", "print", "printf", "template", "template-html",
	"json", "json-v2", "jsoniter", "xml", "gob", "yaml", "yaml-stream", "bson", "bson-v1", "msgpack", "cbor", "toml", "toml-v2", "dynamodb", "dynamodb-v1",
	"gorm", "xorm", "bun", "bun-value", "sqlx", "go-mask", "validator", "url", "url-path", "url-front", "url-open", "url-query", "url-fragment", "form",
	"slog", "slog-text", "slog-json", "zap-any", "zap-reflect", "zerolog", "zerolog-any", "zerolog-array", "logrus",
	"klog", "logr", "funcr", "hclog", "gokit", "charm", "apex", "phuslu",
}

// EncoderAll shows everything that can be reached. It is what a sink has whose
// row names no encoder.
const EncoderAll = "all"

// Encoders lists the names, in the order of the documentation.
func Encoders() []string { return slices.Clone(encoders) }

// KnownEncoder reports whether name is one of [Encoders].
func KnownEncoder(name string) bool { return slices.Contains(encoders, name) }

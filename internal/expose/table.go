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

// The methods that encoders other than fmt call.
var (
	marshalJSON = method{name: "MarshalJSON", signature: "() ([]uint8, error)"}
	marshalText = method{name: "MarshalText", signature: "() ([]uint8, error)"}
	logValue    = method{name: "LogValue", signature: "() (log/slog.Value)", again: true}
)

var slogBox = []string{"log/slog.Value", "log/slog.Attr"}

// encoders is the table. A view with a name that is not in it shows
// everything that can be reached.
var encoders = map[string]encoder{
	"print":  printing{},
	"printf": printing{},

	"json": tree{
		methods:   []method{marshalJSON, marshalText},
		receivers: byAddress,
		fields:    fieldRule{tag: "json"},
		keys:      []method{marshalText},
	},

	"slog": union{{Encoder: "slog-text"}, {Encoder: "slog-json"}},
	"slog-text": front{
		methods: []method{logValue, marshalText},
		bytes:   true,
		box:     slogBox,
		then:    View{Encoder: "print", Plus: true},
	},
	"slog-json": front{
		methods: []method{logValue, marshalJSON, errorMethod},
		box:     slogBox,
		then:    View{Encoder: "json"},
	},
}

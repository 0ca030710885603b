package schema

import (
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
)

// The shapes of what the readers of rows read, for editors.

// rowShape leaves it to the reader which keys go together, but for the name.
func rowShape() strict.Shape {
	return strict.RecordOf(func() strict.Record {
		return strict.Record{What: "a row", Keys: dummy().keys(), OneOf: []string{"func", "var", "type"}}
	})
}

// dummy is a reader that is asked for its keys and reads nothing.
func dummy() *rowReader {
	r := new(strict.Reader)
	return &rowReader{Reader: r, sink: newSinkReader(r), has: map[string]bool{}}
}

func keysShape(what string, keys func() []strict.Key) strict.Shape {
	return strict.RecordOf(func() strict.Record { return strict.Record{What: what, Keys: keys()} })
}

func sinkShape() strict.Shape {
	return strict.RecordOf(func() strict.Record {
		keys := dummy().sink.keys()
		keys[0].Required = true
		return strict.Record{What: "a sink", Keys: keys}
	})
}

func movesShape() strict.Shape {
	return strict.SomeOf(strict.Either(strict.Matching("->"), strict.RecordOf(func() strict.Record {
		rr := dummy()
		keys := rr.moveKeys(new(model.Move), rr.sink)
		keys[0].Required = true
		return strict.Record{What: "a flow", Keys: keys}
	})))
}

func callbacksShape() strict.Shape {
	return strict.SomeOf(strict.Either(portShape(), strict.RecordOf(func() strict.Record {
		keys := dummy().callbackKeys(new(model.Callback))
		keys[0].Required = true
		return strict.Record{What: "a callback", Keys: keys}
	})))
}

func writerShape() strict.Shape {
	return strict.Either(kindShape(), keysShape("a writer", func() []strict.Key { return dummy().writerKeys(new(model.Writer)) }))
}

func namesShape() strict.Shape { return strict.SomeOf(strict.Text()) }

func portShape() strict.Shape { return strict.Text() }

func portsShape() strict.Shape {
	return strict.Named("ports", func() strict.Shape { return strict.SomeOf(portShape()) })
}

func protectionShape() strict.Shape {
	return strict.Named("protection", func() strict.Shape { return strict.Word(flow.ProtectionNames()...) })
}

func encoderShape() strict.Shape {
	return strict.Named("encoder", func() strict.Shape { return strict.Word(model.Encoders()...) })
}

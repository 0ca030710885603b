package proofs

import (
	"bytes"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/bson/bsoncodec"
	"go.mongodb.org/mongo-driver/bson/bsonrw"
)

// proves NewEncoder
func NewEncoder_wraps(d data[string]) {
	var b bytes.Buffer
	w, _ := bsonrw.NewBSONValueWriter(&b)
	e, _ := bson.NewEncoder(w)
	e.Encode(d.Tagged)
	show(b.String()) // want "log/line"
}

func NewEncoder_wraps_clean(d data[string]) {
	var b bytes.Buffer
	w, _ := bsonrw.NewBSONValueWriter(&b)
	e, _ := bson.NewEncoder(w)
	e.Encode(d.Plain)
	show(b.String())
}

// proves NewEncoderWithContext
func NewEncoderWithContext_wraps(d data[string], c bsoncodec.EncodeContext) {
	var b bytes.Buffer
	w, _ := bsonrw.NewBSONValueWriter(&b)
	e, _ := bson.NewEncoderWithContext(c, w)
	e.Encode(d.Tagged)
	show(b.String()) // want "log/line"
}

func NewEncoderWithContext_wraps_clean(d data[string], c bsoncodec.EncodeContext) {
	var b bytes.Buffer
	w, _ := bsonrw.NewBSONValueWriter(&b)
	e, _ := bson.NewEncoderWithContext(c, w)
	e.Encode(d.Plain)
	show(b.String())
}

// Package zapcore is a stub of the package of the same path, with what the cases use.
package zapcore

import (
	"encoding/json"
	"fmt"
	"strings"
)

type FieldType uint8

const (
	StringType FieldType = iota
	Int64Type
	ReflectType
	ErrorType
	StringerType
	ObjectMarshalerType
)

type Field struct {
	Key       string
	Type      FieldType
	Integer   int64
	String    string
	Interface interface{}
}

type ObjectMarshaler interface {
	MarshalLogObject(ObjectEncoder) error
}

type ObjectMarshalerFunc func(ObjectEncoder) error

func (f ObjectMarshalerFunc) MarshalLogObject(enc ObjectEncoder) error { return f(enc) }

type ObjectEncoder interface {
	AddBool(key string, value bool)
	AddInt(key string, value int)
	AddInt64(key string, value int64)
	AddObject(key string, marshaler ObjectMarshaler) error
	AddReflected(key string, value interface{}) error
	AddString(key, value string)
}

// AddTo writes the field to enc.
func (f Field) AddTo(enc ObjectEncoder) {
	switch f.Type {
	case StringType:
		enc.AddString(f.Key, f.String)
	case Int64Type:
		enc.AddInt64(f.Key, f.Integer)
	case ErrorType:
		enc.AddString(f.Key, f.Interface.(error).Error())
	case StringerType:
		enc.AddString(f.Key, f.Interface.(fmt.Stringer).String())
	case ObjectMarshalerType:
		enc.AddObject(f.Key, f.Interface.(ObjectMarshaler))
	case ReflectType:
		enc.AddReflected(f.Key, f.Interface)
	}
}

type TextEncoder struct{ strings.Builder }

func (e *TextEncoder) AddBool(key string, value bool)   { fmt.Fprintf(e, " %s=%t", key, value) }
func (e *TextEncoder) AddInt(key string, value int)     { fmt.Fprintf(e, " %s=%d", key, value) }
func (e *TextEncoder) AddInt64(key string, value int64) { fmt.Fprintf(e, " %s=%d", key, value) }
func (e *TextEncoder) AddString(key, value string)      { fmt.Fprintf(e, " %s=%q", key, value) }

func (e *TextEncoder) AddObject(key string, m ObjectMarshaler) error {
	e.WriteString(" " + key + "={")
	err := m.MarshalLogObject(e)
	e.WriteString("}")
	return err
}

func (e *TextEncoder) AddReflected(key string, value interface{}) error {
	text, err := json.Marshal(value)
	fmt.Fprintf(e, " %s=%s", key, text)
	return err
}

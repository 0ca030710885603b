// Package attribute is a stub of the package of the same path, with what the cases use.
package attribute

type Key string

func (k Key) String(v string) KeyValue { return KeyValue{k, Value{v}} }

type Value struct{ v interface{} }

type KeyValue struct {
	Key   Key
	Value Value
}

func String(k, v string) KeyValue               { return Key(k).String(v) }
func Int(k string, v int) KeyValue              { return KeyValue{Key(k), Value{v}} }
func Int64(k string, v int64) KeyValue          { return KeyValue{Key(k), Value{v}} }
func Bool(k string, v bool) KeyValue            { return KeyValue{Key(k), Value{v}} }
func StringSlice(k string, v []string) KeyValue { return KeyValue{Key(k), Value{v}} }

package summary

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"go/types"
	"reflect"
	"runtime"
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/flow"
)

// named resolves the types that random values mention.
func named(name string) types.Type {
	for _, t := range randomTypes {
		if t.Name == name {
			return t.Type
		}
	}
	return nil
}

// Encode packs one summary.
func Encode(s *Summary) []byte {
	p := NewPack()
	p.AddSummary("it", s)
	return p.Bytes()
}

// Decode reads what Encode wrote.
func Decode(data []byte, resolve Resolve) (*Summary, error) {
	b, err := Unpack(data, resolve)
	if err != nil {
		return nil, err
	}
	return b.Summary("it")
}

// straight rebuilds trails step by step: what is read shares their ends.
func straight(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if t, ok := v.Interface().(*Trail); ok {
			v.Set(reflect.ValueOf((*Trail)(nil).AddAll(t.Steps())))
		} else if !v.IsNil() && v.Elem().Type().PkgPath() == reflect.TypeFor[Node]().PkgPath() {
			straight(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			straight(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			straight(v.Index(i))
		}
	}
}

// TestRoundTrip compares everything, the ways that data took as well.
func TestRoundTrip(t *testing.T) {
	for seed := range uint64(tries) {
		s := newChance(seed).summary()
		data := Encode(s)
		back, err := Decode(data, named)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		straight(reflect.ValueOf(s).Elem())
		straight(reflect.ValueOf(back).Elem())
		if !EqualSummaries(s, back) || !reflect.DeepEqual(s, back) {
			t.Fatalf("seed %d:\nwrote %+v\nread  %+v", seed, s, back)
		}
		if again := Encode(back); !bytes.Equal(again, data) {
			t.Fatalf("seed %d: encodes to other bytes the second time", seed)
		}
	}
}

func TestRoundTripOfNodes(t *testing.T) {
	for seed := range uint64(tries) {
		n := newChance(seed).exported(3)
		p := NewPack()
		p.AddNode("it", n)
		b, err := Unpack(p.Bytes(), named)
		if err != nil {
			t.Fatal(err)
		}
		back, err := b.Node("it")
		straight(reflect.ValueOf(&n).Elem())
		straight(reflect.ValueOf(&back).Elem())
		if err != nil || !reflect.DeepEqual(n, back) {
			t.Fatalf("seed %d: %v\nwrote %v\nread  %v", seed, err, n, back)
		}
	}
}

// local are the fields that never leave the function or the package, so that
// they are not written.
var local = map[string]bool{
	"Node.Refs": true, "Facets.Either": true, "Label.Site": true, "Func.Code": true, "Func.TypeArgs": true, "SinkUse.Apex": true, "Push.Apex": true, "CallEffect.Apex": true, "Summary.Contracts": true,
}

// TestEveryFieldIsWritten fills every field there is, so that one that is
// added and not written is noticed.
func TestEveryFieldIsWritten(t *testing.T) {
	f := &filler{}
	var s Summary
	f.fill(reflect.ValueOf(&s).Elem())
	back, err := Decode(Encode(&s), func(string) types.Type { return types.Typ[types.Int] })
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(&s, back) {
		t.Errorf("wrote %+v\nread  %+v", s, *back)
	}
	if f.values < 100 {
		t.Errorf("only %d values were filled in", f.values)
	}
}

// filler gives each value a different content.
type filler struct{ values, depth int }

func (f *filler) fill(v reflect.Value) {
	switch v.Interface().(type) {
	case Op:
		v.SetInt(int64(AtLeast))
		return
	case *Trail:
		var step flow.Step
		f.fill(reflect.ValueOf(&step).Elem())
		v.Set(reflect.ValueOf((*Trail)(nil).Add(step)))
		return
	}
	f.values++
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int, reflect.Int32:
		v.SetInt(int64(f.values))
	case reflect.Uint8:
		v.SetUint(uint64(f.values%15 + 1))
	case reflect.String:
		v.SetString(fmt.Sprint("text", f.values))
	case reflect.Interface:
		v.Set(reflect.ValueOf(types.Typ[types.Int]))
	default:
		f.fillParts(v)
	}
}

func (f *filler) fillParts(v reflect.Value) {
	deep := f.depth > 3 // values lead around in circles
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if !local[v.Type().Name()+"."+v.Type().Field(i).Name] {
				f.fill(v.Field(i))
			}
		}
		return
	case reflect.Slice:
		if deep && v.Type().Elem().Kind() != reflect.String {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		f.fill(v.Index(0))
		return
	}
	if deep && v.Type().Elem().PkgPath() == reflect.TypeFor[Node]().PkgPath() {
		return
	}
	v.Set(reflect.New(v.Type().Elem()))
	if _, part := v.Interface().(*Facets); part { // of the value that has it
		f.fill(v.Elem())
		return
	}
	f.depth++
	f.fill(v.Elem())
	f.depth--
}

func TestEncodeIsDeterministic(t *testing.T) {
	for seed := range uint64(100) {
		data := Encode(newChance(seed).summary())
		if !bytes.Equal(data, Encode(newChance(seed).summary())) {
			t.Fatalf("seed %d: the same summary, made again, encodes to other bytes", seed)
		}
	}
}

func TestTruncated(t *testing.T) {
	for seed := range uint64(20) {
		data := Encode(newChance(seed).summary())
		for n := range len(data) {
			if s, err := Decode(data[:n], named); !errors.Is(err, ErrCorrupt) || s != nil {
				t.Fatalf("seed %d: %d of %d bytes give %v, %v", seed, n, len(data), s, err)
			}
		}
		if _, err := Decode(append(data, 0), named); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("seed %d: a byte too many gives %v", seed, err)
		}
	}
}

func TestOtherVersion(t *testing.T) {
	data := Encode(&Summary{})
	if _, err := Decode(data, named); err != nil {
		t.Fatal(err)
	}
	data[0]++
	if _, err := Decode(data, named); !errors.Is(err, ErrCorrupt) {
		t.Errorf("another version gives %v", err)
	}
}

// TestDamaged changes one byte after the other: the result is an error, or a
// summary that can be written again.
func TestDamaged(t *testing.T) {
	for seed := range uint64(3) {
		data := plain(t, Encode(newChance(seed).summary()))
		for i := range data {
			for _, b := range []byte{0, data[i] + 1, 0xff} {
				damaged := slices.Clone(data)
				damaged[i] = b
				checkDecode(t, stored(damaged))
			}
		}
	}
}

// plain is what a pack is before it is compressed.
func plain(t testing.TB, data []byte) []byte {
	t.Helper()
	b := &Bundle{}
	if err := b.decompress(data); err != nil {
		t.Fatal(err)
	}
	return b.data
}

// checkDecode decodes what may be anything.
func checkDecode(t *testing.T, data []byte) {
	t.Helper()
	s, err := Decode(data, named)
	if err != nil {
		if !errors.Is(err, ErrCorrupt) || s != nil {
			t.Fatalf("%x gives %v, %v", data, s, err)
		}
		return
	}
	written := Encode(s)
	back, err := Decode(written, named)
	if err != nil {
		t.Fatalf("%x decodes, but not what it is encoded to: %v", data, err)
	}
	if again := Encode(back); !bytes.Equal(again, written) {
		t.Fatalf("%x: encodes to other bytes the second time", data)
	}
}

// TestLyingCounts claims at every level of nesting that all remaining bytes
// are items. What is allocated must depend on what is there.
func TestLyingCounts(t *testing.T) {
	const size = 1 << 12
	data := []byte{1, 2, 'i', 't'} // one text
	data = append(data, make([]byte, nodes-1)...)
	data = binary.AppendUvarint(data, maxNesting)
	for i := range uint64(maxNesting) {
		node := binary.AppendUvarint([]byte{2}, size)     // that many parts
		node = binary.AppendUvarint(append(node, 0), i+2) // the first is the next value
		node = append(node, make([]byte, size-1)...)
		data = append(binary.AppendUvarint(data, uint64(len(node))), node...)
	}
	data = append(data, 1, 3, 1, 1, 0) // a summary of one result
	data = append(data, 1, 1, 1)       // under the name of the text
	written := stored(data)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := Decode(written, named); !errors.Is(err, ErrCorrupt) {
		t.Errorf("decoding gives %v", err)
	}
	runtime.ReadMemStats(&after)
	if got, limit := after.TotalAlloc-before.TotalAlloc, uint64(2*len(data)); got > limit {
		t.Errorf("decoding %d bytes allocates %d, want at most %d", len(data), got, limit)
	}
}

// FuzzDecode: whatever the bytes, an error or a summary that can be written
// again.
func FuzzDecode(f *testing.F) {
	f.Add([]byte{})
	f.Add(make([]byte, tables+1))
	for seed := range uint64(20) {
		f.Add(plain(f, Encode(newChance(seed).summary())))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		checkDecode(t, data)
		checkDecode(t, stored(data))
	})
}

package model

import (
	"reflect"
	"strings"
	"testing"
)

func TestParsePort(t *testing.T) {
	for text, want := range map[string]Port{
		"0":             Arg(0),
		"12":            Arg(12),
		"1...":          {Base: 1, Variadic: true, KeyArg: -1},
		"0...odd":       {Base: 0, Variadic: true, Odd: true, KeyArg: -1},
		"recv":          {Base: Recv, KeyArg: -1},
		"result":        {Base: Result, KeyArg: -1},
		"result1":       {Base: Result, Index: 1, KeyArg: -1},
		"0.Body.Text":   {Base: 0, Fields: []string{"Body", "Text"}, KeyArg: -1},
		"1....Text":     {Base: 1, Variadic: true, Fields: []string{"Text"}, KeyArg: -1},
		"recv[]":        {Base: Recv, Elem: true, KeyArg: -1},
		"recv.*":        {Base: Recv, Fields: []string{Star}, KeyArg: -1},
		"0.Items[]":     {Base: 0, Fields: []string{"Items"}, Elem: true, KeyArg: -1},
		"result[1]":     {Base: Result, KeyArg: 1},
		"0[key]":        {Base: 0, Key: true, KeyArg: -1},
		"result2[0]":    {Base: Result, Index: 2, KeyArg: 0},
		"0[cause]":      {Base: 0, Cause: true, KeyArg: -1},
		"0[chain]":      {Base: 0, Chain: true, KeyArg: -1},
		"result[typed]": {Base: Result, Typed: true, KeyArg: -1},

		"recv[canonical 0]": {Base: Recv, Canonical: true, KeyArg: 0},
		"recv[lower 1]":     {Base: Recv, Lower: true, KeyArg: 1},
		"result[lower]":     {Base: Result, Lower: true, KeyArg: -1},
		"recv[field 1]":     {Base: Recv, FieldArg: true, KeyArg: 1},
		`recv.H["Cookie"]`:  {Base: Recv, Fields: []string{"H"}, Name: "Cookie", KeyArg: -1},
	} {
		got, err := ParsePort(text)
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("ParsePort(%q) = %+v, %v; want %+v", text, got, err, want)
		}
		if got.String() != text {
			t.Errorf("ParsePort(%q).String() = %q", text, got.String())
		}
	}
}

func TestParsePortErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":           "starts with the index of an argument",
		"recver":     `"er" is not part of a port`,
		"x":          "starts with the index of an argument",
		"-1":         "starts with the index of an argument",
		"01":         "starts with 0",
		"100":        "the highest is 99",
		"result1000": "the highest is 99",
		"0..":        "no name of a field",
		"0.":         "no name of a field",
		"0.type":     "no name of a field",
		"0.A..B":     "no name of a field",
		"0[x]":       "brackets hold nothing",
		"0[upper 1]": "brackets hold nothing",
		"0[lower x]": "brackets hold nothing",
		"0[1":        "not part of a port",
		"0[][]":      "brackets hold nothing",
		"0[].A":      "not part of a port",
		"recv...":    "no name of a field",
		"0 ":         "not part of a port",
	} {
		if _, err := ParsePort(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("ParsePort(%q): error %v; want one with %q", text, err, want)
		}
	}
}

func TestParseMove(t *testing.T) {
	from, to, err := ParseMove("1... -> result[0]")
	if err != nil || (Move{From: from, To: to}).String() != "1... -> result[0]" {
		t.Errorf("got %v, %v, %v", from, to, err)
	}
	for _, text := range []string{"", "0", "0 > 1", "-> 0", "0 ->", "0 -> 1 -> 2"} {
		if _, _, err := ParseMove(text); err == nil {
			t.Errorf("ParseMove(%q): no error", text)
		}
	}
}

// FuzzParsePort holds parsing to its inverse: a text that is a port is printed
// as one that means the same.
func FuzzParsePort(f *testing.F) {
	for _, seed := range []string{"0", "1...", "recv", "result2[0]", "0.Body.Text", "recv[]", "0[key]", "1....Text", "result01", "0[", "ü.é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ParsePort(text)
		if err != nil {
			return
		}
		again, err := ParsePort(p.String())
		if err != nil || !reflect.DeepEqual(again, p) {
			t.Errorf("%q is %+v, printed as %q it is %+v, %v", text, p, p.String(), again, err)
		}
	})
}

func TestParseWhen(t *testing.T) {
	for text, want := range map[string]When{
		"1":               {Arg: 1},
		"1 & os.O_CREATE": {Arg: 1, Bit: "os.O_CREATE"},
		"0&a/b.Flag":      {Arg: 0, Bit: "a/b.Flag"},
		"0 = Set-Cookie":  {Arg: 0, Text: "Set-Cookie"},
	} {
		if got, err := ParseWhen(text); err != nil || *got != want {
			t.Errorf("ParseWhen(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "x", "-1", "1 &", "1 & O_CREATE", "1 & os.", "100", "0 =", "0 = a & b.C"} {
		if _, err := ParseWhen(text); err == nil {
			t.Errorf("ParseWhen(%q): no error", text)
		}
	}
}

// Package case34 keeps the results of a laboratory.
package case34

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"log"
	"strings"

	"round15/case34/blob"
)

// Sample was taken from somebody.
type Sample struct {
	No      string `json:"no"`
	Patient string `json:"patient" pii:"name"`
	Result  string `json:"result" pii:"lab-result"`
	Tube    int    `json:"tube"`
}

func encode(v any) (*bytes.Buffer, error) {
	b := new(bytes.Buffer)
	return b, json.NewEncoder(b).Encode(v)
}

func key(parts ...string) string { return strings.Join(parts, "-") + ".json" }

// LeakPut puts results as they are, CleanPut encrypts them.
func LeakPut(ctx context.Context, s Sample) error {
	b, err := encode(s)
	if err != nil {
		return err
	}
	return blob.Dir(".").Put(ctx, key("sample", s.No), b) // leak: Sample.Patient, Sample.Result
}

func CleanPut(ctx context.Context, s Sample) error {
	b, err := encode(s)
	if err != nil {
		return err
	}
	return blob.Sealed{Store: blob.Dir(".")}.Put(ctx, key("sample", s.No), b)
}

// LeakKey has the patient in the key of what is encrypted, CleanKey the number.
func LeakKey(ctx context.Context, s Sample) error {
	var st blob.Store = blob.Sealed{Store: blob.Dir(".")}
	return st.Put(ctx, key("sample", s.Patient), strings.NewReader(s.Result)) // leak: Sample.Patient
}

func CleanKey(ctx context.Context, s Sample) error {
	var st blob.Store = blob.Sealed{Store: blob.Dir(".")}
	return st.Put(ctx, key("sample", s.No), strings.NewReader(s.Result))
}

// LeakStored puts the result under the number of the tube, CleanStored that there is one.
func LeakStored(ctx context.Context, s Sample) error {
	return blob.Dir(".").Put(ctx, fmt.Sprint(s.Tube), strings.NewReader(s.Result)) // leak: Sample.Result
}

func CleanStored(ctx context.Context, s Sample) error {
	return blob.Dir(".").Put(ctx, fmt.Sprint(s.Tube), strings.NewReader(fmt.Sprint(s.Result != "")))
}

// LeakSizes logs what it compressed before, CleanSizes only how much that was.
func LeakSizes(ctx context.Context, s Sample) error {
	b, err := encode(s)
	if err != nil {
		return err
	}
	log.Print("compressing ", b) // leak: Sample.Patient, Sample.Result
	return nil
}

func CleanSizes(ctx context.Context, s Sample) error {
	b, err := encode(s)
	if err != nil {
		return err
	}
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	if _, err := b.WriteTo(w); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	sizes := blob.Sizes{}
	err = sizes.Put(ctx, key("sample", s.No), &z)
	log.Print("compressed ", sizes)
	return err
}

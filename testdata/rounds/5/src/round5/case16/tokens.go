// Package case16 edits JSON as a stream of tokens, and as raw messages.
package case16

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type Card struct {
	Shop   string `json:"shop"`
	Number string `json:"number" pii:"card-number"`
	Holder string `json:"holder" pii:"name"`
}

func keys(raw []byte) (ks []string, err error) {
	d := json.NewDecoder(strings.NewReader(string(raw)))
	isKey := false
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return ks, nil
		} else if err != nil {
			return nil, err
		}
		if _, ok := t.(json.Delim); ok {
			isKey = true
			continue
		}
		if isKey {
			ks = append(ks, fmt.Sprint(t))
		}
		isKey = !isKey
	}
}

func LeakTokens(c Card) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	d := json.NewDecoder(strings.NewReader(string(raw)))
	for d.More() {
		t, err := d.Token()
		if err != nil {
			return err
		}
		if s, ok := t.(string); ok {
			fmt.Println("token", s) // leak: Card.Number, Card.Holder
		}
	}
	return nil
}

func LeakRawMessage(c Card) error {
	raw, err := json.Marshal(c.Holder)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"shop": c.Shop, "by": json.RawMessage(raw)}) // leak: Card.Holder
}

func CleanRawMessage(c Card) error {
	raw, err := json.Marshal(c.Shop)
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"shop": c.Shop, "by": json.RawMessage(raw)})
}

func LeakUnknownField(c Card) error {
	d := json.NewDecoder(strings.NewReader(`{"` + c.Number + `": 1}`))
	d.DisallowUnknownFields()
	err := d.Decode(new(Card))
	fmt.Fprintln(os.Stderr, err) // leak: Card.Number
	return nil
}

func CleanUnknownField(c Card) error {
	d := json.NewDecoder(strings.NewReader(`{"` + c.Number + `": 1}`))
	d.DisallowUnknownFields()
	err := d.Decode(new(Card))
	fmt.Fprintln(os.Stderr, err != nil)
	return nil
}

func CleanTokens(c Card) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	ks, err := keys(raw)
	fmt.Println(len(ks), err)
	return err
}

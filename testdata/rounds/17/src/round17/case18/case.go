// Package case18 exports the settings of an exchange, with a type for secrets that is hidden from some encoders.
package case18

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
)

// Hidden is stars for package fmt.
type Hidden string

func (Hidden) String() string { return "***" }

// Sealed is stars for whoever asks for a text.
type Sealed string

func (Sealed) String() string               { return "***" }
func (Sealed) MarshalText() ([]byte, error) { return []byte("***"), nil }

// Exchange is what the program trades at.
type Exchange struct {
	Name  string `json:"name"`
	Pairs []Pair `json:"pairs"`
	Key   Hidden `json:"key" pii:"api-key"`
	Seed  Sealed `json:"seed" pii:"secret"`
	Note  string `json:"-" pii:"comment"`
}

// Pair is what is traded for what.
type Pair struct {
	From string `json:"from"`
	To   string `json:"to"`
}

func logger(asJSON bool) *slog.Logger {
	opts := &slog.HandlerOptions{Level: slog.LevelDebug}
	if asJSON {
		return slog.New(slog.NewJSONHandler(os.Stdout, opts))
	}
	return slog.New(slog.NewTextHandler(os.Stdout, opts))
}

// shown is an exchange with less in it.
func (e Exchange) shown() Exchange {
	e.Key, e.Note = "", ""
	return e
}

// LeakJSON marshals the key, which has a method for fmt alone; CleanJSON only the seed.
func LeakJSON(e Exchange) {
	text, err := json.MarshalIndent(e, "", "  ")
	if err == nil {
		fmt.Printf("settings: %s\n", text) // leak: Exchange.Key
	}
}

func CleanJSON(e Exchange) {
	e.Key = ""
	text, err := json.MarshalIndent(e, "", "  ")
	if err == nil {
		fmt.Printf("settings: %s\n", text)
	}
}

// LeakHandler logs as JSON, CleanHandler as text, where keys are stars.
func LeakHandler(e Exchange) {
	e.Note = ""
	logger(true).Debug("connected", "key", e.Key, "exchange", e) // leak: Exchange.Key
}

func CleanHandler(e Exchange) {
	e.Note = ""
	logger(false).Debug("connected", "key", e.Key, "exchange", e)
}

// LeakNote logs as text the field that JSON leaves out, CleanNote logs it as JSON.
func LeakNote(e Exchange) {
	e.Key = ""
	slog.New(slog.NewTextHandler(os.Stdout, nil)).Info("loaded", "exchange", e) // leak: Exchange.Note
}

func CleanNote(e Exchange) {
	e.Key = ""
	slog.New(slog.NewJSONHandler(os.Stdout, nil)).Info("loaded", "exchange", e)
}

// LeakText converts the seed, CleanText asks it for its text.
func LeakText(e Exchange) {
	fmt.Println(e.shown().Name, "seed", string(e.Seed)) // leak: Exchange.Seed
}

func CleanText(e Exchange) {
	text, _ := e.Seed.MarshalText()
	fmt.Println(e.shown().Name, "seed", string(text))
}

package proofs

import (
	"bytes"
	"io"
	"os"

	"github.com/hashicorp/go-hclog"
)

func loud(d data[string]) {
	hclog.New(&hclog.LoggerOptions{Output: os.Stderr}).Info("text", "key", d.Tagged) // want "log/line"
	hclog.New(nil).Info(d.Tagged)                                                    // want "log/line"
	hclog.New(&hclog.LoggerOptions{}).With("key", d.Tagged).Info("text")             // want "log/line"
}

// proves NewNullLogger
func quiet(d data[string]) {
	hclog.New(&hclog.LoggerOptions{Output: io.Discard}).Info("text", "key", d.Tagged)
	hclog.NewNullLogger().Info(d.Tagged)
	hclog.NewNullLogger().With("key", d.Tagged).Named("name").Info("text")
}

func buffer(d data[string]) {
	var b bytes.Buffer
	hclog.New(&hclog.LoggerOptions{Output: &b}).Info(d.Tagged)
	show(b.String()) // want "log/line"
}

package proofs

import (
	"os"
	"time"

	"github.com/rs/zerolog/diode"
)

// proves Writer.Write
func Writer_Write(d data[[]byte]) {
	w := diode.NewWriter(os.Stdout, 1, time.Second, nil)
	w.Write(d.Tagged) // want "log/console"
}

func Writer_Write_clean(d data[[]byte]) {
	w := diode.NewWriter(os.Stdout, 1, time.Second, nil)
	w.Write(d.Plain)
}

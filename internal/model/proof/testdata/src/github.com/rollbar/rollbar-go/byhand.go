package proofs

import (
	"fmt"

	"github.com/rollbar/rollbar-go"
)

func failure(d data[string]) {
	rollbar.Error(fmt.Errorf("no account for %s", d.Tagged)) // want "share/crash"
}

func failure_clean(d data[string]) {
	rollbar.Error(fmt.Errorf("no account for %s", d.Plain))
}

func extras(err error, d data[string]) {
	rollbar.ErrorWithExtras(rollbar.ERR, err, map[string]interface{}{"mail": d.Tagged}) // want "share/crash"
}

func extras_clean(err error, d data[string]) {
	rollbar.ErrorWithExtras(rollbar.ERR, err, map[string]interface{}{"mail": d.Plain})
}

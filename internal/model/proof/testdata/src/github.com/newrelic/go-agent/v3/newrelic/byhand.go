package proofs

import (
	"fmt"

	"github.com/newrelic/go-agent/v3/newrelic"
)

func event(app *newrelic.Application, d data[string]) {
	app.RecordCustomEvent("Signup", map[string]interface{}{"plan": "x", "mail": d.Tagged}) // want "log/trace"
}

func event_clean(app *newrelic.Application, d data[string]) {
	app.RecordCustomEvent("Signup", map[string]interface{}{"plan": "x", "mail": d.Plain})
}

func failure(txn *newrelic.Transaction, d data[string]) {
	txn.NoticeError(fmt.Errorf("no account for %s", d.Tagged)) // want "share/crash"
}

func failure_clean(txn *newrelic.Transaction, d data[string]) {
	txn.NoticeError(fmt.Errorf("no account for %s", d.Plain))
}

package flow_test

import (
	"testing"

	"github.com/piivet/piivet/internal/flow"
)

func TestPurpose(t *testing.T) {
	for kind, want := range map[flow.Kind]string{
		flow.SharePayment: "payment", flow.ShareDataBroker: "data-broker", flow.ShareCrash: "monitoring",
		flow.ShareHTTP: "", flow.ShareOther: "", flow.MailMarketing: "marketing", flow.MailBody: "mail",
		flow.StoreSQL: "", flow.LogTrace: "", flow.URLQuery: "",
	} {
		if got := kind.Purpose(); got != want {
			t.Errorf("the purpose of %s is %q, want %q", kind, got, want)
		}
	}
}

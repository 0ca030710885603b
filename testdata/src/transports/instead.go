package transports

import "net/http"

// What stands in where none is given sends nothing, what is given may.

func orNone(u User, out http.RoundTripper) {
	if out == nil {
		out = refusing{}
	}
	_, _ = out.RoundTrip(asking(u)) // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip$`
}

func ratherNone(u User, out http.RoundTripper) {
	if out != nil {
		out = refusing{}
	}
	_, _ = out.RoundTrip(asking(u)) // ok: nobody would call nil
}

// One variable is set by others, one never.

var (
	uplink   http.RoundTripper = refusing{}
	downlink http.RoundTripper = refusing{}
)

func Use(out http.RoundTripper) { uplink = out }

func over(u User) {
	_, _ = uplink.RoundTrip(asking(u))   // want `^User\.Email \(pii:email\) reaches \(net/http\.RoundTripper\)\.RoundTrip$`
	_, _ = downlink.RoundTrip(asking(u)) // ok
}

// Package case33 is a proxy that tells servers behind it who asks, and keeps a log.
package case33

import (
	"fmt"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/textproto"
	"os"
	"slices"
	"strings"
)

// A Peer is who connects.
type Peer struct {
	Addr    string `pii:"ip"`
	Subject string `pii:"username"`
	Auth    string `pii:"secret"`
	Route   string
}

// incoming is the request of a peer.
func incoming(p Peer) *http.Request {
	r := httptest.NewRequest(http.MethodGet, "http://proxy"+p.Route, nil)
	r.RemoteAddr = net.JoinHostPort(p.Addr, "4711")
	r.Header.Set("Proxy-Authorization", "Basic "+p.Auth)
	r.Header.Set("X-Forwarded-User", p.Subject)
	return r
}

// hop are headers that are for one connection.
var hop = []string{"Proxy-Authorization", "Te", "Trailer"}

func outgoing(r *http.Request, forward bool) *http.Request {
	out, err := http.NewRequestWithContext(r.Context(), r.Method, os.Getenv("PROBE_URL")+r.URL.Path, nil)
	if err != nil {
		panic("bad address")
	}
	for k, vs := range r.Header {
		if !slices.Contains(hop, k) && (forward || !strings.HasPrefix(k, "X-Forwarded")) {
			out.Header[textproto.CanonicalMIMEHeaderKey(k)] = vs
		}
	}
	return out
}

func send(r *http.Request) (int, error) {
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, resp.Body.Close()
}

// network is the part of an address that does not identify.
//
//pii:protect masked
func network(addr string) string {
	a, err := netip.ParseAddr(addr)
	if err != nil {
		return "?"
	}
	p, err := a.Prefix(16)
	if err != nil {
		return "?"
	}
	return p.String()
}

// entry is a line of the log, as servers have written it for ever.
func entry(r *http.Request, status int) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = "-"
	}
	return fmt.Sprintf("%s - - %q %d", host, r.Method+" "+r.URL.Path, status)
}

// LeakForwarded: the server behind belongs to somebody else.
func LeakForwarded(p Peer) {
	_, _ = send(outgoing(incoming(p), true)) // leak: Peer.Subject
}

func CleanForwarded(p Peer) {
	out, err := http.NewRequest(http.MethodGet, os.Getenv("PROBE_URL")+p.Route, nil)
	if err != nil {
		return
	}
	out.Header.Set("X-Forwarded-User", "somebody")
	_, _ = send(out)
}

func CleanDropped(p Peer) {
	_, _ = send(outgoing(incoming(p), false))
}

func LeakEntry(p Peer) {
	log.Print(entry(incoming(p), http.StatusOK)) // leak: Peer.Addr
}

func CleanEntry(p Peer) {
	r := incoming(p)
	r.RemoteAddr = ""
	log.Print(entry(r, http.StatusOK))
}

func CleanNetwork(p Peer) {
	log.Print(network(p.Addr), " ", p.Route)
}

func LeakHeaders(p Peer) {
	r := incoming(p)
	r.Header.Del("X-Forwarded-User")
	for k, vs := range r.Header {
		log.Print(k, ": ", vs) // leak: Peer.Auth
	}
}

func CleanHeaders(p Peer) {
	r := incoming(p)
	for k, vs := range r.Header {
		log.Print(k, ": ", len(vs))
	}
}

func LeakAppended(p Peer) {
	chain := []string{"10.0.0.1"}
	chain = append(chain, p.Addr)
	h := http.Header{}
	h.Set("X-Forwarded-For", strings.Join(chain, ", "))
	log.Print(h) // leak: Peer.Addr
}

func CleanAppended(p Peer) {
	chain := []string{"10.0.0.1"}
	chain = append(chain, p.Addr)
	h := http.Header{}
	h.Set("X-Hops", fmt.Sprint(len(chain)))
	log.Print(h)
}

// Package case47 works with the addresses of clients, as the package netip has them.
package case47

import (
	"fmt"
	"log"
	"log/slog"
	"net/netip"
	"os"
)

// Hit is a request.
type Hit struct {
	Path   string
	Client netip.Addr     `pii:"ip"`
	Remote netip.AddrPort `pii:"ip"`
}

var office = netip.MustParsePrefix("192.0.2.0/24")

// network is the network of an address, or with the address in it.
func network(ip netip.Addr, mask bool) netip.Prefix {
	size := 24
	if ip.Is6() {
		size = 48
	}
	p := netip.PrefixFrom(ip, size)
	if mask {
		return p.Masked()
	}
	return p
}

// LeakPrefix logs a prefix that has all bits, CleanMasked one without those of the client.
func LeakPrefix(h Hit) {
	log.Print(h.Path, " from ", netip.PrefixFrom(h.Client, 24)) // leak: Hit.Client
}

func CleanMasked(h Hit) {
	log.Print(h.Path, " from ", netip.PrefixFrom(h.Client, 24).Masked())
}

// LeakAddr takes the address out of what came over the wire, CleanPort the port.
func LeakAddr(h Hit) {
	fmt.Fprintln(os.Stderr, "remote", h.Remote.Addr().Unmap()) // leak: Hit.Remote
}

func CleanPort(h Hit) {
	fmt.Fprintln(os.Stderr, "remote", h.Remote.Port())
}

// LeakKind logs the address with its kind, CleanKind the kind.
func LeakKind(h Hit) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	l.Info("hit", "ip", h.Client, "v6", h.Client.Is6(), "office", office.Contains(h.Client)) // leak: Hit.Client
}

func CleanKind(h Hit) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	l.Info("hit", "private", h.Client.IsPrivate(), "v6", h.Client.Is6(), "office", office.Contains(h.Client))
}

// LeakCounts counts by address, CleanCounts by whether it is of the office.
func LeakCounts(h Hit) {
	counts := map[netip.Addr]int{}
	for _, h := range []Hit{h, h} {
		counts[h.Client.WithZone("")]++
	}
	log.Print(counts) // leak: Hit.Client
}

func CleanCounts(h Hit) {
	counts := map[bool]int{}
	for _, h := range []Hit{h, h} {
		counts[office.Contains(h.Client.WithZone(""))]++
	}
	log.Print(counts)
}

// LeakParsed keeps the address in a text, CleanParsed what a parser says of it.
func LeakParsed(h Hit) {
	text := string(h.Client.AppendTo([]byte("ip=")))
	log.Print(text) // leak: Hit.Client
}

func CleanParsed(h Hit) {
	text := string(h.Client.AppendTo([]byte("ip=")))
	log.Print(len(text), h.Client.IsValid(), h.Client.BitLen())
}

// LeakNetwork asks for the network unmasked, CleanNetwork for whether two are the same.
func LeakNetwork(h Hit) {
	log.Print(network(h.Client, false)) // leak: Hit.Client
}

func CleanNetwork(h Hit) {
	log.Print(network(h.Client, true) == network(h.Remote.Addr(), true))
}

//go:build probe

package case47

import "net/netip"

// Forms has the addresses.
var Forms = map[string][]string{
	"LeakPrefix":  {"203.0.113.77"},
	"LeakAddr":    {"198.51.100.99"},
	"LeakKind":    {"203.0.113.77"},
	"LeakCounts":  {"203.0.113.77"},
	"LeakParsed":  {"203.0.113.77"},
	"LeakNetwork": {"203.0.113.77"},
}

var Probe = map[string]func(){
	"LeakPrefix": func() {
		LeakPrefix(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanMasked": func() {
		CleanMasked(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"LeakAddr": func() {
		LeakAddr(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanPort": func() {
		CleanPort(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"LeakKind": func() {
		LeakKind(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanKind": func() {
		CleanKind(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"LeakCounts": func() {
		LeakCounts(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanCounts": func() {
		CleanCounts(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"LeakParsed": func() {
		LeakParsed(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanParsed": func() {
		CleanParsed(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"LeakNetwork": func() {
		LeakNetwork(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
	"CleanNetwork": func() {
		CleanNetwork(Hit{"/p", netip.MustParseAddr("203.0.113.77"), netip.MustParseAddrPort("198.51.100.99:443")})
	},
}

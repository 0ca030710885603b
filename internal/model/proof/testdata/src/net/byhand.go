package proofs

import (
	"errors"
	"net"
)

// proves AddrError
func AddrError_quotes(d data[string]) {
	_, err := net.ResolveTCPAddr("tcp", d.Tagged)
	var e *net.AddrError
	if errors.As(err, &e) {
		show(e.Addr) // want "log/line"
	}
}

func AddrError_quotes_clean(d data[string]) {
	_, err := net.ResolveTCPAddr("tcp", d.Plain)
	var e *net.AddrError
	if errors.As(err, &e) {
		show(e.Addr)
	}
}

func AddrError_quotes_others(d data[string]) {
	_, err := net.ResolveTCPAddr("tcp", d.Tagged)
	var e *net.AddrError
	if errors.As(err, &e) {
		show(e.Err)
	}
}

// proves ParseError
func ParseError_quotes(d data[string]) {
	_, _, err := net.ParseCIDR(d.Tagged)
	var e *net.ParseError
	if errors.As(err, &e) {
		show(e.Text) // want "log/line"
	}
}

func ParseError_quotes_clean(d data[string]) {
	_, _, err := net.ParseCIDR(d.Plain)
	var e *net.ParseError
	if errors.As(err, &e) {
		show(e.Text)
	}
}

func ParseError_quotes_others(d data[string]) {
	_, _, err := net.ParseCIDR(d.Tagged)
	var e *net.ParseError
	if errors.As(err, &e) {
		show(e.Type)
	}
}

// proves OpError
func OpError_quotes(d data[string]) {
	_, err := net.Dial("tcp", d.Tagged)
	var e *net.OpError
	if errors.As(err, &e) {
		show(e.Addr) // want "log/line"
		show(e.Err)  // want "log/line"
	}
}

func OpError_quotes_clean(d data[string]) {
	_, err := net.Dial("tcp", d.Plain)
	var e *net.OpError
	if errors.As(err, &e) {
		show(e.Addr)
		show(e.Err)
	}
}

func OpError_quotes_others(d data[string]) {
	_, err := net.Dial("tcp", d.Tagged)
	var e *net.OpError
	if errors.As(err, &e) {
		show(e.Op, e.Net, e.Source)
	}
}

// proves DNSError
func DNSError_quotes(d data[string]) {
	_, err := net.LookupHost(d.Tagged)
	var e *net.DNSError
	if errors.As(err, &e) {
		show(e.Name) // want "log/line"
	}
}

func DNSError_quotes_clean(d data[string]) {
	_, err := net.LookupHost(d.Plain)
	var e *net.DNSError
	if errors.As(err, &e) {
		show(e.Name)
	}
}

func DNSError_quotes_others(d data[string]) {
	_, err := net.LookupHost(d.Tagged)
	var e *net.DNSError
	if errors.As(err, &e) {
		show(e.Server, e.Err)
	}
}

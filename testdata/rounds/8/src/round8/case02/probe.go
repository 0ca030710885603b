//go:build probe

package case02

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

func sampleResult() Result {
	return Result{No: "r1", Patient: "canary-patient", Email: "canary-email", Finding: "canary-finding"}
}

// The server shows of a message what is sensitive.
func init() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	mailHost = l.Addr().String()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go serve(c)
		}
	}()
}

func serve(c net.Conn) {
	defer c.Close()
	fmt.Fprint(c, "220 here\r\n")
	data := false
	for s := bufio.NewScanner(c); s.Scan(); {
		line := s.Text()
		switch {
		case data && line != ".":
			fmt.Println(strings.ReplaceAll(line, "canary-patient", "..."))
		case line == "DATA":
			data = true
			fmt.Fprint(c, "354 go on\r\n")
		case line == "QUIT":
			fmt.Fprint(c, "221 bye\r\n")
			return
		default:
			data = false
			fmt.Fprint(c, "250 fine\r\n")
		}
	}
}

var Probe = map[string]func(){
	"LeakBody":     func() { LeakBody(sampleResult()) },
	"CleanBody":    func() { CleanBody(sampleResult()) },
	"LeakSubject":  func() { LeakSubject(sampleResult()) },
	"CleanSubject": func() { CleanSubject(sampleResult()) },
	"LeakFailed":   func() { LeakFailed(sampleResult()) },
	"CleanFailed":  func() { CleanFailed(sampleResult()) },
	"LeakError":    func() { LeakError(sampleResult()) },
	"CleanError":   func() { CleanError(sampleResult()) },
}

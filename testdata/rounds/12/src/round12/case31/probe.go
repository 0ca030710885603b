//go:build probe

package case31

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// A server that prints what it gets, and refuses in the cases that want it to.
func init() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	server = l.Addr().String()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			serve(c)
		}
	}()
}

func serve(c net.Conn) {
	defer c.Close()
	fmt.Fprint(c, "220 ready\r\n")
	data := false
	for s := bufio.NewScanner(c); s.Scan(); {
		switch line := s.Text(); {
		case data && line == ".":
			data = false
			fmt.Fprint(c, "554 refused\r\n")
		case data:
			// Names and addresses may be in a mail.
			if !strings.HasPrefix(line, "To: ") {
				fmt.Println(line)
			}
		case line == "DATA":
			data = true
			fmt.Fprint(c, "354 go on\r\n")
		case line == "QUIT":
			return
		default:
			fmt.Fprint(c, "250 fine\r\n")
		}
	}
}

func patient() Patient { return Patient{"canary-name", "canary-email", "canary-finding", "May 4"} }

var Probe = map[string]func(){
	"LeakSubject":  func() { LeakSubject(patient()) },
	"CleanSubject": func() { CleanSubject(patient()) },
	"LeakHeader":   func() { LeakHeader(patient()) },
	"CleanHeader":  func() { CleanHeader(patient()) },
	"LeakLogged":   func() { LeakLogged(patient()) },
	"CleanLogged":  func() { CleanLogged(patient()) },
	"LeakAddress":  func() { LeakAddress(patient()) },
	"CleanAddress": func() { CleanAddress(patient()) },
}

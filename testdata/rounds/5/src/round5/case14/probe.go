//go:build probe

package case14

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// init listens as a mail server that prints the mails it gets, without their recipients.
func init() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return
	}
	address = l.Addr().String()
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
	fmt.Fprint(c, "220 probe\r\n")
	in, data := bufio.NewScanner(c), false
	for in.Scan() {
		line := in.Text()
		switch {
		case data && line == ".":
			data = false
			fmt.Fprint(c, "250 ok\r\n")
		case data:
			fmt.Println(line)
		case strings.HasPrefix(line, "DATA"):
			data = true
			fmt.Fprint(c, "354 go\r\n")
		case strings.HasPrefix(line, "QUIT"):
			fmt.Fprint(c, "221 bye\r\n")
			return
		default:
			fmt.Fprint(c, "250 ok\r\n")
		}
	}
}

// An address, a name and a one-time code may be in a mail, so they hold no canaries.
func sample() Claimant {
	return Claimant{Email: "jo@example.test", Name: "Jo", Claim: "canary-claim", Code: "123456", Desk: "d1"}
}

var Probe = map[string]func(){
	"LeakPart":     func() { LeakPart(sample()) },
	"CleanPart":    func() { CleanPart(sample()) },
	"LeakSubject":  func() { LeakSubject(sample()) },
	"CleanSubject": func() { CleanSubject(sample()) },
	"CleanCode":    func() { CleanCode(sample()) },
}

//go:build probe

package case08

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// serve is a mail server for one mail. It prints the text, which must not hold what a mail must not.
func serve() string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		fmt.Fprint(c, "220 probe\r\n")
		data := false
		for in := bufio.NewScanner(c); in.Scan(); {
			line := in.Text()
			switch {
			case data && line == ".":
				data = false
				fmt.Fprint(c, "250 ok\r\n")
			case data:
				fmt.Println(line)
			case strings.HasPrefix(line, "DATA"):
				data = true
				fmt.Fprint(c, "354 go on\r\n")
			case strings.HasPrefix(line, "QUIT"):
				fmt.Fprint(c, "221 bye\r\n")
				return
			default:
				fmt.Fprint(c, "250 ok\r\n")
			}
		}
	}()
	return l.Addr().String()
}

var Probe = map[string]func(){
	"LeakLetter":    func() { LeakLetter(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
	"CleanLetter":   func() { CleanLetter(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
	"LeakSubject":   func() { LeakSubject(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
	"CleanSubject":  func() { CleanSubject(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
	"LeakTemplate":  func() { LeakTemplate(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
	"CleanTemplate": func() { CleanTemplate(serve(), Patient{"canary-name", "canary-email", "canary-diagnosis", 3}) },
}

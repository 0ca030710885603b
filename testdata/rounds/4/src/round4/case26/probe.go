//go:build probe

package case26

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

// An address may be in a mail, so it holds no canary.
func sample() Patient {
	return Patient{Email: "jo@example.test", First: "canary-first", Result: "canary-result", Lab: "Lab 4"}
}

var Probe = map[string]func(){
	"LeakBody":     func() { LeakBody(sample()) },
	"CleanBody":    func() { CleanBody(sample()) },
	"LeakSubject":  func() { LeakSubject(sample()) },
	"CleanSubject": func() { CleanSubject(sample()) },
	"LeakPreview":  func() { LeakPreview(sample()) },
	"CleanPreview": func() { CleanPreview(sample()) },
}

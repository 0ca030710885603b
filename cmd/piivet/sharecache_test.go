package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// The program sharecache is a GOCACHEPROG: it keeps what the go command caches
// in a directory that machines share, by the protocol of `go doc
// cmd/go/internal/cacheprog`.
//
//	sharecache SHARED LOCAL
//
// What the go command asks for is copied to the directory LOCAL, where the file
// log gets a line for each answer: hit, miss, put, or index for a put of what go
// knows of a directory. What is put otherwise was compiled or analysed.

// cacheRequest is a message from the go command.
type cacheRequest struct {
	ID                 int64
	Command            string
	ActionID, OutputID []byte
	BodySize           int64
}

// cacheResponse is an answer.
type cacheResponse struct {
	ID            int64
	Err           string   `json:",omitempty"`
	KnownCommands []string `json:",omitempty"`
	Miss          bool     `json:",omitempty"`
	OutputID      []byte   `json:",omitempty"`
	Size          int64    `json:",omitempty"`
	DiskPath      string   `json:",omitempty"`
}

func shareCache() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: sharecache SHARED LOCAL")
		os.Exit(2)
	}
	c := cacheShare{shared: os.Args[1], local: os.Args[2]}
	if err := c.serve(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintf(os.Stderr, "sharecache: %v\n", err)
		os.Exit(2)
	}
}

type cacheShare struct{ shared, local string }

// serve answers requests until the go command closes.
func (c cacheShare) serve(from io.Reader, to io.Writer) error {
	requests, answers := json.NewDecoder(from), json.NewEncoder(to)
	if err := answers.Encode(cacheResponse{KnownCommands: []string{"get", "put", "close"}}); err != nil {
		return err
	}
	for {
		var r cacheRequest
		switch err := requests.Decode(&r); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		var body []byte // base64 in JSON
		if r.BodySize > 0 {
			if err := requests.Decode(&body); err != nil {
				return err
			}
		}
		answer, err := c.answer(&r, body)
		if err != nil {
			answer.Err = err.Error()
		}
		answer.ID = r.ID
		if err := answers.Encode(answer); err != nil || r.Command == "close" {
			return err
		}
	}
}

func (c cacheShare) answer(r *cacheRequest, body []byte) (cacheResponse, error) {
	switch r.Command {
	case "get":
		return c.get(r.ActionID)
	case "put":
		return c.put(r.ActionID, r.OutputID, body)
	}
	return cacheResponse{}, nil
}

// An object is one file, by the ID of its action: the ID of the output, with its
// length before it, and the output.
func (c cacheShare) object(action []byte) string {
	return filepath.Join(c.shared, hex.EncodeToString(action))
}

func (c cacheShare) get(action []byte) (cacheResponse, error) {
	data, err := os.ReadFile(c.object(action))
	if errors.Is(err, fs.ErrNotExist) {
		return cacheResponse{Miss: true}, c.log("miss")
	}
	if err != nil {
		return cacheResponse{}, err
	}
	output, body := data[1:1+data[0]], data[1+data[0]:]
	if err := c.log("hit"); err != nil {
		return cacheResponse{}, err
	}
	return c.hand(output, body)
}

func (c cacheShare) put(action, output, body []byte) (cacheResponse, error) {
	data := slices.Concat([]byte{byte(len(output))}, output, body)
	if err := writeWhole(c.object(action), data); err != nil {
		return cacheResponse{}, err
	}
	what := "put"
	if bytes.HasPrefix(body, []byte("go index ")) {
		what = "index"
	}
	if err := c.log(what); err != nil {
		return cacheResponse{}, err
	}
	return c.hand(output, body)
}

// hand puts an output where the go command can read it.
func (c cacheShare) hand(output, body []byte) (cacheResponse, error) {
	file := filepath.Join(c.local, hex.EncodeToString(output))
	return cacheResponse{OutputID: output, Size: int64(len(body)), DiskPath: file}, writeWhole(file, body)
}

// writeWhole writes a file that others never see half written.
func writeWhole(file string, data []byte) error {
	temp, err := os.CreateTemp(filepath.Dir(file), "new-")
	if err != nil {
		return err
	}
	_, err = temp.Write(data)
	if err := errors.Join(err, temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), file)
}

func (c cacheShare) log(what string) error {
	f, err := os.OpenFile(filepath.Join(c.local, "log"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(f, what)
	return errors.Join(err, f.Close())
}

// Package resty is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package resty

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
)

type Client struct{ base string }

func New() *Client { return &Client{} }

func (c *Client) SetBaseURL(url string) *Client {
	c.base = url
	return c
}

func (c *Client) R() *Request { return &Request{client: c, path: map[string]string{}} }

type Request struct {
	client  *Client
	headers []string
	query   []string
	path    map[string]string
	body    interface{}
}

type Response struct{}

func (r *Response) IsError() bool   { return false }
func (r *Response) StatusCode() int { return 200 }

func (r *Request) SetContext(ctx context.Context) *Request { return r }

func (r *Request) SetHeader(header, value string) *Request {
	r.headers = append(r.headers, header+": "+value)
	return r
}

func (r *Request) SetAuthToken(authToken string) *Request { return r }

func (r *Request) SetQueryParam(param, value string) *Request {
	r.query = append(r.query, param+"="+value)
	return r
}

func (r *Request) SetQueryParams(params map[string]string) *Request {
	for k, v := range params {
		r.SetQueryParam(k, v)
	}
	return r
}

func (r *Request) SetPathParam(param, value string) *Request {
	r.path[param] = value
	return r
}

func (r *Request) SetBody(body interface{}) *Request {
	r.body = body
	return r
}

func (r *Request) SetResult(res interface{}) *Request { return r }

func (r *Request) Get(url string) (*Response, error)  { return r.execute("GET", url) }
func (r *Request) Post(url string) (*Response, error) { return r.execute("POST", url) }
func (r *Request) Put(url string) (*Response, error)  { return r.execute("PUT", url) }

func (r *Request) execute(method, url string) (*Response, error) {
	for k, v := range r.path {
		url = strings.ReplaceAll(url, "{"+k+"}", v)
	}
	body, _ := json.Marshal(r.body)
	if s, ok := r.body.(string); ok {
		body = []byte(s)
	}
	fmt.Printf("resty %s %s%s?%s %s %s\n", method, r.client.base, url, strings.Join(r.query, "&"), r.headers, body)
	return &Response{}, nil
}

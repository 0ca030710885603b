// Package openapi is a stub of the package of the same path, with what the cases use.
// The text of what is sent goes to standard output, the number it is sent to does not.
package openapi

import "fmt"

type CreateMessageParams struct {
	To, From, Body *string
}

func (params *CreateMessageParams) SetTo(To string) *CreateMessageParams {
	params.To = &To
	return params
}

func (params *CreateMessageParams) SetFrom(From string) *CreateMessageParams {
	params.From = &From
	return params
}

func (params *CreateMessageParams) SetBody(Body string) *CreateMessageParams {
	params.Body = &Body
	return params
}

type ApiV2010Message struct{ Sid *string }

type ApiService struct{}

func (c *ApiService) CreateMessage(params *CreateMessageParams) (*ApiV2010Message, error) {
	fmt.Println("twilio", *params.Body)
	return &ApiV2010Message{new(string)}, nil
}

package proofs

import (
	"github.com/twilio/twilio-go"
	openapi "github.com/twilio/twilio-go/rest/api/v2010"
)

func statements(client *twilio.RestClient, d data[string]) {
	params := &openapi.CreateMessageParams{}
	params.SetTo("+15550100")
	params.SetBody("Your result: " + d.Tagged)
	client.Api.CreateMessage(params) // want "share/messaging"
}

func statements_clean(client *twilio.RestClient, d data[string]) {
	params := &openapi.CreateMessageParams{}
	params.SetTo("+15550100")
	params.SetBody("Your result: " + d.Plain)
	client.Api.CreateMessage(params)
}

func chain(client *twilio.RestClient, d data[string]) {
	params := new(openapi.CreateMessageParams).SetTo("+15550100").SetBody(d.Tagged).SetSmartEncoded(true)
	client.Api.CreateMessage(params) // want "share/messaging"
}

func chain_clean(client *twilio.RestClient, d data[string]) {
	params := new(openapi.CreateMessageParams).SetTo("+15550100").SetBody(d.Plain).SetSmartEncoded(true)
	client.Api.CreateMessage(params)
}

func literal(client *twilio.RestClient, d data[string]) {
	client.Api.CreateMessage(&openapi.CreateMessageParams{Body: &d.Tagged}) // want "share/messaging"
}

func literal_clean(client *twilio.RestClient, d data[string]) {
	client.Api.CreateMessage(&openapi.CreateMessageParams{Body: &d.Plain})
}

func replaced_clean(client *twilio.RestClient, d data[string]) {
	params := &openapi.CreateMessageParams{}
	params.SetBody(d.Tagged)
	params.SetBody(d.Plain)
	client.Api.CreateMessage(params)
}

func other(client *twilio.RestClient, d data[string]) {
	params := &openapi.CreateMessageParams{}
	params.SetBody(d.Tagged)
	params.SetTo(d.Plain)
	client.Api.CreateMessage(params) // want "share/messaging"
}

// Package twilio is a stub of the package of the same path, with what the cases use.
package twilio

import openapi "github.com/twilio/twilio-go/rest/api/v2010"

type RestClient struct{ Api *openapi.ApiService }

func NewRestClient() *RestClient { return &RestClient{&openapi.ApiService{}} }

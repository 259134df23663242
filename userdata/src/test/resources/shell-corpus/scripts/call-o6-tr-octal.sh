#!/bin/bash
echo ',etc,eks,bootstrap.sh' | tr '\054' '\057' | sh

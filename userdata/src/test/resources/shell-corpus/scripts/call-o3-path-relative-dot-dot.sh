#!/bin/bash
cd /etc
PATH=eks:$PATH
bootstrap.sh prod

#!/bin/bash
/etc*/bootstrap.sh prod

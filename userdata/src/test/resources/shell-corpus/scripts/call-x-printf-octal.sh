#!/bin/bash
$(printf '\057etc\057eks\057bootstrap.sh') prod

#!/bin/bash
$(printf '\u002fetc\u002feks/bootstrap.sh') prod

#!/bin/bash
wget -qO /tmp/setup.sh https://example.com/setup.sh && bash /tmp/setup.sh
